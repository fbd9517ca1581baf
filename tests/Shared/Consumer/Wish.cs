using System.Text.Json.Serialization;
using Orm;

namespace Consumer;

/// <summary>Columns with more than one value: lists, and an object as JSON.</summary>
[Table]
public partial class Wish
{
    [Key] public int Id { get; set; }
    public partial List<string> Tags { get; set; } = [];
    public decimal?[] Prices { get; set; } = [];
    [AsText] public IReadOnlyList<Color>? Colors { get; set; }
    [Json<WishJson>] public required Gift Gift { get; set; }
}

public sealed record Gift(string Name, int Count)
{
    public List<string> Notes { get; init; } = [];
}

[JsonSerializable(typeof(Gift))]
internal sealed partial class WishJson : JsonSerializerContext;
