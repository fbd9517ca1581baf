namespace Orm.Generators.Tests.Oracle;

sealed partial class QueryGenerator
{
    void AddGroup()
    {
        var name = expressions.Name();
        var group = expressions.Name();
        IReadOnlyList<ScalarType> types;
        if (random.Next(2) == 0)
        {
            types = [expressions.Type(ScopeOf(name))];
            text += $".GroupBy({name} => {expressions.Of(types[0], ScopeOf(name), 2)}{Elements()})";
            GroupShape([new Member("{0}.Key", types[0])]);
        }
        else
        {
            types = [expressions.Type(ScopeOf(name)), expressions.Type(ScopeOf(name))];
            text += $".GroupBy({name} => {Anonymous(types, ScopeOf(name))}{Elements()})";
            GroupShape(ShapeOf(types).Members.Select(member => member.Within("{0}.Key")));
        }

        if (random.Next(3) == 0)
        {
            text += $".Where({group} => {expressions.Condition(ScopeOf(group), 2)})";
        }

        var result = Projection(ScopeOf(group) with { Depth = 1 });
        text += $".Select({group} => {result.Text})";
        shape = result.Shape;
        isOrdered = false;
    }

    // At times a lambda for what the groups have of each row.
    string Elements()
    {
        if (random.Next(3) > 0)
        {
            return "";
        }

        var name = expressions.Name();
        var (element, made) = Projection(ScopeOf(name));
        shape = made;
        return $", {name} => {element}";
    }

    // What is asked of the group's rows is a member like its key.
    void GroupShape(IEnumerable<Member> key)
    {
        var rows = shape;
        shape = new Shape([.. key, .. Enumerable.Range(0, 5).Select(_ => Aggregate(rows))]);
    }

    Member Aggregate(Shape rows)
    {
        var name = expressions.Name();
        var scope = new ExpressionScope([(name, rows)]) { Depth = 2 };
        var source = random.Next(4) == 0 ? $"{{0}}.Where({name} => {expressions.Condition(scope, 1)})" : "{0}";
        var number = expressions.Pick([ScalarType.Int, ScalarType.Int.OrNull, new ScalarType("long", false), new ScalarType("double", true), new ScalarType("decimal", false), new ScalarType("decimal", true)]);
        switch (random.Next(9))
        {
            case 8 when rows.Members is [{ Format: "{0}", Type: { IsNumber: true, Name: "int" or "long" or "double" or "decimal" } } only]:
                return random.Next(3) switch
                {
                    0 => new Member($"{source}.Sum()", only.Type),
                    1 => new Member($"{source}.Distinct().Count()", ScalarType.Int),
                    _ => new Member($"{source}.{expressions.Pick(["Min", "Max"])}()", only.Type),
                };
            case 0:
                return new Member($"{source}.Count()", ScalarType.Int);
            case 1:
                return new Member($"{source}.Count({name} => {expressions.Condition(scope, 1)})", ScalarType.Int);
            case 2 or 3:
                return new Member($"{source}.Sum({name} => {expressions.Of(number, scope, 1)})", number);
            case 4:
                return new Member($"{source}.Average({name} => {expressions.Of(number, scope, 1)})", number with { Name = number.Name == "decimal" ? "decimal" : "double" });
            case 5:
                var distinct = expressions.Type(scope);
                return new Member($"{source}.Select({name} => {expressions.Of(distinct, scope, 1)}).Distinct().Count()", ScalarType.Int);
            case 6:
                return new Member($"{source}.{expressions.Pick(["Any", "All"])}({name} => {expressions.Condition(scope, 1)})", ScalarType.Bool);
            default:
                var type = expressions.Pick(rows.Members.Select(member => member.Type).Where(type => type is { IsLeast: true, Name: not "string" }).Append(ScalarType.Int).ToList());
                return new Member($"{source}.{expressions.Pick(["Min", "Max"])}({name} => {expressions.Of(type, scope, 1)})", type);
        }
    }
}
