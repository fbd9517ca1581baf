namespace Orm.Generators.Tests.Oracle;

/// <summary>A type of the values in a random query.</summary>
/// <param name="Name">Its name in C#, without the question mark.</param>
/// <param name="IsNullable">Whether there are nulls among its values.</param>
sealed record ScalarType(string Name, bool IsNullable)
{
    static readonly Dictionary<string, string[]> constants = new()
    {
        ["int"] = ["0", "1", "2", "-3", "7", "12"],
        ["long"] = ["0L", "1L", "5L", "3000000000L"],
        ["short"] = ["(short)0", "(short)300"],
        ["byte"] = ["(byte)0", "(byte)1", "(byte)200"],
        ["double"] = ["0.0", "0.5", "1.0", "-2.75", "100.25"],
        ["float"] = ["0f", "0.5f", "3f"],
        ["decimal"] = ["0m", "0.1m", "1.5m", "10m", "-2.25m"],
        ["string"] = ["\"\"", "\"a\"", "\"A\"", "\"b\"", "\"ab\"", "\"ß\"", "\"%\"", "\"it's\""],
        ["char"] = ["'a'", "'B'", "'_'"],
        ["bool"] = ["true", "false"],
        ["Kind"] = ["Kind.None", "Kind.Some", "Kind.Many"],
        ["Hue"] = ["Hue.Red", "Hue.Green"],
        ["DateTime"] = ["new DateTime(2024, 1, 1, 10, 30, 0, DateTimeKind.Utc)", "new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Utc)"],
        ["DateOnly"] = ["new DateOnly(2024, 1, 1)", "new DateOnly(2024, 2, 1)"],
        ["TimeSpan"] = ["TimeSpan.Zero", "TimeSpan.FromMinutes(90)"],
        ["TimeOnly"] = ["TimeOnly.MinValue", "new TimeOnly(9, 30)", "new TimeOnly(12, 0, 1)"],
        ["DateTimeOffset"] = ["new DateTimeOffset(2024, 1, 1, 10, 30, 0, TimeSpan.Zero)", "new DateTimeOffset(2024, 6, 1, 2, 0, 0, TimeSpan.Zero)"],
        ["Guid"] = ["Guid.Empty", "new Guid(\"00112233-4455-6677-8899-aabbccddeeff\")"],
    };

    static readonly string[] numbers = ["int", "long", "double", "decimal", "float"];

    public static ScalarType Int { get; } = new("int", false);

    public static ScalarType Bool { get; } = new("bool", false);

    public static ScalarType String { get; } = new("string", true);

    /// <summary>Its name in C#, with the question mark.</summary>
    public string CSharp => IsNullable ? Name + "?" : Name;

    public IReadOnlyList<string> Constants => constants[Name];

    /// <summary>Whether C# calculates with it without making it another type.</summary>
    public bool IsNumber => numbers.Contains(Name);

    /// <summary>Whether it has an order that C# and the databases share.</summary>
    public bool IsSorted => Name != "Hue";

    /// <summary>Whether C# has <c>&lt;</c> for it.</summary>
    public bool IsCompared => Name is not ("Hue" or "string" or "bool" or "Guid");

    /// <summary>Whether its constants are constants of C#, which patterns ask for.</summary>
    public bool HasPatterns => Name is not ("DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid");

    public bool IsLeast => Name is not ("Hue" or "bool" or "Guid");

    public ScalarType OrNull => this with { IsNullable = true };

    public ScalarType NotNull => this with { IsNullable = false };
}
