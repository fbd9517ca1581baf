using System.Text.RegularExpressions;
using Orm.Generators.Parsing.Queries.Functions;

namespace Orm.Generators.Tests.Oracle;

/// <summary>What random queries are made of.</summary>
public partial class QueryGeneratorTests
{
    const int Queries = 4_000;

    // Not the same to the last digit everywhere, finer than PostgreSQL counts, or of bytes, of which the model has none.
    const string Uncalled = "Acos AddMicroseconds Asin Atan Atan2 Cos Cosh Exp Log Log10 Pow SequenceEqual Sin Sinh Tan Tanh";

    [Fact]
    public void They_call_every_function_but_those_that_are_told_here()
    {
        var called = Enumerable.Range(1, Queries).SelectMany(static seed => Word().Matches(QueryGenerator.Generate(seed).ToString()).Select(static word => word.Value)).ToHashSet();
        var functions = FunctionTable.Signatures.Select(static signature => Name().Match(signature).Groups["name"].Value).Where(static name => name.Length > 0 && !name.StartsWith("op_", StringComparison.Ordinal));
        var found = string.Join(" ", functions.Where(name => !called.Contains(name)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Uncalled, found);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\.(?<name>\w+)(\(|$)")]
    private static partial Regex Name();
}
