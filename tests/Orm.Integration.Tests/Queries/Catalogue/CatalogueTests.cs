using System.ComponentModel;
using System.Reflection;

namespace Orm.Integration.Tests.Queries.Catalogue;

public class CatalogueTests
{
    [Fact]
    public void Every_operator_has_a_row()
        => Assert.All(OperatorNames(), name => Assert.Contains(Operators.All, entry => entry.Code.Contains($".{name}(", StringComparison.Ordinal)));

    // An asynchronous method sends what its like sends. The methods of foreach are no operators, ToSql sends nothing, and of rows that are
    // all of one class Cast and OfType are errors.
    static IEnumerable<string> OperatorNames()
        => new[] { typeof(Query<>), typeof(OrderedQuery<>), typeof(QueryOperators) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<EditorBrowsableAttribute>() is null && !method.IsSpecialName)
            .Select(method => method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name[..^"Async".Length] : method.Name)
            .Except(["GetEnumerator", "GetAsyncEnumerator", "ToSql", "Cast", "OfType"], StringComparer.Ordinal);
}
