using Microsoft.CodeAnalysis;

namespace Orm.Generators.Diagnostics;

/// <summary>ORM4xx: how tables stand beside each other.</summary>
internal static class SchemaDiagnostics
{
    public static readonly DiagnosticDescriptor DuplicateTable = new(
        "ORM401",
        "Two classes have two tables",
        "'{0}' and '{1}' are both mapped to table '{2}'. Give one another name by [Table(\"…\")].",
        "Orm.Schema",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateIndex = new(
        "ORM402",
        "Two indexes have two names",
        "Two indexes are named '{0}', the second on '{1}'. Give one another Name, or remove it.",
        "Orm.Schema",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
