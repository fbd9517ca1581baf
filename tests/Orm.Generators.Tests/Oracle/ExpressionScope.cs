namespace Orm.Generators.Tests.Oracle;

/// <summary>What an expression of a random query can speak of.</summary>
/// <param name="Rows">The rows of its lambda and of those around it, by their parameters' names.</param>
/// <param name="Passed">Values that are passed to the lambda, which captures none then; null where it may.</param>
sealed record ExpressionScope(IReadOnlyList<(string Name, Shape Shape)> Rows, Member? Passed = null)
{
    /// <summary>How many lambdas of queries stand around.</summary>
    public int Depth { get; init; }

    public ExpressionScope Within(string name, Shape shape) => this with { Rows = [.. Rows, (name, shape)], Depth = Depth + 1 };

    /// <summary>The members of a type, as they are written here.</summary>
    public List<string> MembersOf(ScalarType type, bool withExtremes)
        => Members.Where(member => member.Member.Type.CSharp == type.CSharp && (withExtremes || !member.Member.IsExtreme)).Select(member => member.Text).ToList();

    public IEnumerable<(string Text, Member Member)> Members
        => Rows.SelectMany(row => row.Shape.Members.Select(member => (member.Of(row.Name), member)))
            .Concat(Passed is null ? [] : [(Passed.Format, Passed)]);
}
