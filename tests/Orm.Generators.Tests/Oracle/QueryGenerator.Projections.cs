namespace Orm.Generators.Tests.Oracle;

sealed partial class QueryGenerator
{
    static readonly string[] letters = ["A", "B", "C", "D"];

    void AddSelect()
    {
        var name = expressions.Name();
        var (result, projected) = Projection(ScopeOf(name));
        text += $".Select({name} => {result})";
        shape = projected;
    }

    /// <summary>What a lambda makes of rows.</summary>
    (string Text, Shape Shape) Projection(ExpressionScope scope)
    {
        var types = Enumerable.Range(0, random.Next(1, 4)).Select(_ => expressions.Type(scope)).ToList();
        var parts = types.Select(type => (Text: expressions.Of(type, scope, 2), Type: type)).ToList();
        var assigned = string.Join(", ", parts.Select((part, index) => $"{letters[index]} = {part.Text}"));
        var entity = scope.Rows.FirstOrDefault(row => row.Shape.Entity is not null);
        switch (random.Next(7))
        {
            case 0:
                return (parts[0].Text, new Shape([new Member("{0}", types[0])]));
            case 1 when parts.Count > 1:
                return ($"({string.Join(", ", parts.Select((part, index) => $"{letters[index]}: {part.Text}"))})", ShapeOf(types));
            case 2:
                return ($"new {{ Inner = new {{ {assigned} }}, E = {ExpressionGenerator.Again(parts[0].Text)} }}",
                    new Shape([.. ShapeOf(types).Members.Select(member => member.Within("{0}.Inner")), new Member("{0}.E", types[0])]));
            case 3 when entity.Name is not null:
                return ($"new {{ Whole = {entity.Name}, {assigned} }}",
                    new Shape([.. ShapeOf(types).Members, .. entity.Shape.Members.Select(member => member.Within("{0}.Whole"))]));
            case 4:
                return ($"new Pair({expressions.Of(ScalarType.Int, scope, 2)}) {{ Second = {expressions.Of(ScalarType.String, scope, 2)} }}",
                    new Shape([new Member("{0}.First", ScalarType.Int), new Member("{0}.Second", ScalarType.String)]));
            default:
                return ($"new {{ {assigned} }}", ShapeOf(types));
        }
    }

    static Shape ShapeOf(IEnumerable<ScalarType> types) => new(types.Select((type, index) => new Member("{0}." + letters[index], type)).ToList());

    // Both sides give objects of one anonymous type, or the rows themselves.
    void AddCombination()
    {
        var method = expressions.Pick(["Union", "Concat", "Intersect", "Except"]);
        if (shape.Entity is not null && random.Next(2) == 0)
        {
            var other = expressions.Name();
            text += $".{method}({shape.Root}.Where({other} => {expressions.Condition(ScopeOf(other), 2)}))";
        }
        else
        {
            var name = expressions.Name();
            var types = Enumerable.Range(0, random.Next(1, 3)).Select(_ => expressions.Type(ScopeOf(name))).ToList();
            text += $".Select({name} => {Anonymous(types, ScopeOf(name))})";
            var second = expressions.Pick([Shape.Item, Shape.Tag]);
            var row = expressions.Name();
            text += $".{method}({second.Root}.Select({row} => {Anonymous(types, new ExpressionScope([(row, second)]))}))";
            shape = ShapeOf(types);
        }

        isOrdered = false;
    }

    string Anonymous(IReadOnlyList<ScalarType> types, ExpressionScope scope)
        => $"new {{ {string.Join(", ", types.Select((type, index) => $"{letters[index]} = {expressions.Of(type, scope, 2)}"))} }}";
}
