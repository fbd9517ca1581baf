namespace Orm.Generators.Tests.Oracle;

/// <summary>The values outside the lambdas of a random query.</summary>
sealed class QueryValues(Random random)
{
    readonly List<string> statements = [];

    public string Statements => string.Join(' ', statements);

    /// <summary>Declares one and gives its name; of a nullable type it is null at times.</summary>
    public string Add(ScalarType type)
    {
        var value = type.IsNullable && random.Next(3) == 0 ? "null" : type.Constants[random.Next(type.Constants.Count)];
        return Add(type.CSharp, value);
    }

    /// <summary>Declares a list of some values and gives its name.</summary>
    public string AddList(ScalarType type)
    {
        var elements = Enumerable.Range(0, random.Next(4)).Select(_ => type.IsNullable && random.Next(3) == 0 ? "null" : type.Constants[random.Next(type.Constants.Count)]);
        return random.Next(2) == 0
            ? Add($"{type.CSharp}[]", $"new {type.CSharp}[] {{ {string.Join(", ", elements)} }}")
            : Add($"List<{type.CSharp}>", $"new List<{type.CSharp}> {{ {string.Join(", ", elements)} }}");
    }

    string Add(string type, string value)
    {
        var name = $"v{statements.Count}";
        statements.Add($"{type} {name} = {value};");
        return name;
    }
}
