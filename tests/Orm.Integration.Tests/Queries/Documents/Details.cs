using System.Text.Json.Serialization;

namespace Orm.Integration.Tests.Queries.Documents;

/// <summary>A member of every type that JSON has as a column has it, and what it is made of.</summary>
public sealed class Details
{
    public string Title { get; set; } = "";
    public string? Note { get; set; }
    public bool Active { get; set; }
    public sbyte Tiny { get; set; }
    public ushort Small { get; set; }
    public int Number { get; set; }
    public int? Maybe { get; set; }
    public long Big { get; set; }
    public float Single { get; set; }
    public double Real { get; set; }
    public decimal Price { get; set; }
    public char Letter { get; set; } = 'x';
    public Guid Token { get; set; }
    public DateTime Created { get; set; }
    public DateTimeOffset Seen { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly From { get; set; }
    public Urgency Urgency { get; set; }

    [JsonConverter(typeof(JsonStringEnumConverter<Urgency>))]
    public Urgency Shown { get; set; }

    [JsonPropertyName("e-mail it's \u00e4")]
    public string Mail { get; set; } = "";

    public string Größe { get; set; } = "";
    public Spot Spot { get; set; }
    public Spot? Old { get; set; }
    public Details? Inner { get; set; }
    public List<string> Tags { get; set; } = [];
    public int[]? Marks { get; set; }
    public List<decimal> Prices { get; set; } = [];
    public List<DateTime> Times { get; set; } = [];
    public Part[] Parts { get; set; } = [];
    public Dictionary<string, int> Sizes { get; set; } = [];
}
