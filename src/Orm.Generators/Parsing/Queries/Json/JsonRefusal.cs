using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Parsing.Queries.Collections;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>Notes that what is asked of JSON has no SQL, on the member's name.</summary>
internal static class JsonRefusal
{
    public static void Refuse(IOperation operation, string what, string instead, QueryScope scope)
        => scope.Refuse(operation, new Problem(QueryDiagnostics.NotTranslated, _ => CollectionRefusal.NameOf(operation.Syntax).GetLocation(), what, instead));
}
