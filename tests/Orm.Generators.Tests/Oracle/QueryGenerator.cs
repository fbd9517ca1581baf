namespace Orm.Generators.Tests.Oracle;

/// <summary>A random query: operators one behind the other, and what reads it.</summary>
sealed partial class QueryGenerator
{
    const int Depth = 3;
    const int MostOperators = 4;

    readonly Random random;
    readonly QueryValues values;
    readonly ExpressionGenerator expressions;

    string text;
    Shape shape;
    bool isOrdered;

    // Whether it is of a table's rows with nothing but conditions.
    bool isTable = true;

    QueryGenerator(int seed)
    {
        random = new Random(seed);
        values = new QueryValues(random);
        expressions = new ExpressionGenerator(random, values);
        shape = expressions.Pick([Shape.Item, Shape.Item, Shape.Tag]);
        text = shape.Root;
    }

    public static RandomQuery Generate(int seed) => new QueryGenerator(seed).Generate(new RandomQuery(seed, "", "", false));

    RandomQuery Generate(RandomQuery query)
    {
        for (var count = random.Next(1, MostOperators + 1); count > 0; count--)
        {
            AddOperator();
        }

        AddTerminal();
        return query with { Values = values.Statements, Text = text, IsOrdered = isOrdered };
    }

    void AddOperator()
    {
        if (random.Next(4) == 0)
        {
            Keep();
        }

        var kind = random.Next(12);
        isTable &= kind <= 2;
        switch (kind)
        {
            case 0 or 1 or 2:
                AddWhere();
                break;
            case 3 or 4:
                AddOrder();
                break;
            case 5 or 6:
                AddSelect();
                break;
            case 7:
                AddCut();
                break;
            case 8:
                AddGroup();
                break;
            case 9:
                AddDistinct();
                break;
            case 10:
                AddCombination();
                break;
            default:
                AddJoin();
                break;
        }
    }

    // What comes then speaks of a query in a variable, at times of one that a method gave. How that keeps a named enum is not to be seen.
    void Keep()
        => text += random.Next(3) == 0 && (shape.Entity is not null || shape.Members.All(static member => member.Type.Name != "Hue")) ? QueryTemplate.Through : QueryTemplate.Keep;

    void AddWhere()
    {
        var name = expressions.Name();
        if (random.Next(5) == 0)
        {
            var passed = new Member("passed", expressions.Type(ScopeOf(name)));
            text += $".Where({values.Add(passed.Type)}, static ({name}, passed) => {expressions.Condition(ScopeOf(name) with { Passed = passed }, Depth)})";
            return;
        }

        text += $".Where({name} => {expressions.Condition(ScopeOf(name), Depth)})";
    }

    // By an expression, then by all members, so that no two different rows are equal; at times by the expression alone.
    void AddOrder()
    {
        var name = expressions.Name();
        text += Order("OrderBy", name, SortKey(name));
        if (random.Next(5) == 0)
        {
            return;
        }

        if (shape.Entity is not null)
        {
            text += Order("ThenBy", name, (shape.Members[0].Of(name), ScalarType.Int));
            isOrdered = true;
            return;
        }

        foreach (var member in shape.Members.Where(member => member.Type.IsSorted))
        {
            text += Order("ThenBy", name, (member.Of(name), member.Type));
        }

        isOrdered |= shape.Members.All(member => member.Type.IsSorted);
    }

    (string Text, ScalarType Type) SortKey(string name)
    {
        var members = shape.Members.Where(member => member.Type.IsSorted).ToList();
        if (members.Count > 0 && random.Next(3) != 0)
        {
            var member = expressions.Pick(members);
            return (member.Of(name), member.Type);
        }

        var type = expressions.Pick([ScalarType.Int, ScalarType.Int.OrNull, ScalarType.String, ScalarType.Bool, new ScalarType("decimal", true), new ScalarType("double", false)]);
        var key = expressions.Of(type, ScopeOf(name), 2);
        return (key.Contains(name + ".", StringComparison.Ordinal) || members.Count == 0 ? key : members[0].Of(name), key.Contains(name + ".", StringComparison.Ordinal) || members.Count == 0 ? type : members[0].Type);
    }

    string Order(string method, string name, (string Text, ScalarType Type) key)
        => $".{method}{(random.Next(3) == 0 ? "Descending" : "")}({name} => {key.Text}{(key.Type.Name == "string" ? QueryTemplate.FurtherComparer : "")})";

    void AddCut()
    {
        if (!isOrdered)
        {
            AddOrder();
        }

        if (!isOrdered)
        {
            return;
        }

        text += random.Next(3) switch
        {
            0 => $".Take({random.Next(12)})",
            1 => $".Skip({random.Next(6)})",
            _ => $".Skip({random.Next(4)}).Take({random.Next(1, 10)})",
        };
    }

    void AddDistinct()
    {
        text += ".Distinct()";
        isOrdered = false;
    }

    ExpressionScope ScopeOf(string name) => new([(name, shape)]);
}
