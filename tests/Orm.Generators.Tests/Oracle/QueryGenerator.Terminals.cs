namespace Orm.Generators.Tests.Oracle;

sealed partial class QueryGenerator
{
    void AddTerminal()
    {
        var name = expressions.Name();
        var number = expressions.Pick([ScalarType.Int, ScalarType.Int.OrNull, new ScalarType("long", true), new ScalarType("double", false), new ScalarType("decimal", false), new ScalarType("decimal", true)]);
        text += random.Next(16) switch
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
            _ => ".ToList()",
        };
    }
}
