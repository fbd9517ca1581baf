namespace Orm.Generators.Tests.Oracle;

sealed partial class QueryGenerator
{
    string Update(string name, IReadOnlyList<Member> numbers)
    {
        var (target, source) = (expressions.Pick(numbers), expressions.Pick(numbers));
        var value = target.Type == source.Type && random.Next(2) == 0
            ? $"{name} => {source.Of(name)} {expressions.Pick(["+", "-"])} {expressions.Leaf(target.Type.NotNull, new ExpressionScope([]))}"
            : expressions.Leaf(target.Type, new ExpressionScope([]));
        return $".ExecuteUpdate(set => set.Set({name} => {target.Of(name)}, {value}))";
    }

    void AddTerminal()
    {
        var name = expressions.Name();
        var number = expressions.Pick([ScalarType.Int, ScalarType.Int.OrNull, new ScalarType("long", true), new ScalarType("double", false), new ScalarType("decimal", false), new ScalarType("decimal", true)]);
        text += random.Next(20) switch
        {
            0 => $".Count({name} => {expressions.Condition(ScopeOf(name), Depth)})",
            1 => $".{expressions.Pick(["Any", "All"])}({name} => {expressions.Condition(ScopeOf(name), Depth)})",
            2 => $".{expressions.Pick(["Sum", "Average", "Min", "Max"])}({name} => {expressions.Of(number, ScopeOf(name), 2)})",
            3 => expressions.Pick([".Count()", ".Any()", ".LongCount()"]),
            4 when isOrdered => $".{expressions.Pick(["First", "FirstOrDefault"])}({name} => {expressions.Condition(ScopeOf(name), 2)})",
            5 when isOrdered => $".{expressions.Pick(["First", "FirstOrDefault"])}()",
            6 => $".Select({name} => {expressions.Of(ScalarType.String, ScopeOf(name), 2)}).{expressions.Pick(["Min", "Max"])}({QueryTemplate.Comparer})",
            7 => $".SingleOrDefault({name} => {expressions.Condition(ScopeOf(name), 2)})",
            8 when shape.Members is [{ Format: "{0}" } only] => $".Contains({expressions.Leaf(only.Type, new ExpressionScope([]))})",
            9 => ".ToArray()",
            10 when shape.Entity is not null => $".ToDictionary({name} => {shape.Members[0].Of(name)}).Values.ToList()",
            11 when isTable => ".ExecuteDelete()",
            12 when isTable && shape.Members.Where(static member => member.Type is { Name: "int" or "long" or "double" } && !member.IsExtreme).ToList() is { Count: > 0 } numbers => Update(name, numbers),
            _ => ".ToList()",
        };
    }
}
