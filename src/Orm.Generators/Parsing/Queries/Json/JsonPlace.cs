using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>What a chain of members within JSON comes to: <c>u.Address.Geo.Lat</c>, <c>u.Order.Lines[0]</c>.</summary>
/// <param name="Root">The column, or the element of a list within JSON.</param>
/// <param name="Options">How the JSON is written.</param>
/// <param name="Type">The type in C#.</param>
internal sealed record JsonPlace(IOperation Root, JsonOptions Options, ITypeSymbol Type)
{
    public IReadOnlyList<JsonPart> Parts { get; init; } = [];

    /// <summary>How numbers are written there, of JsonNumberHandling.</summary>
    public int Numbers { get; init; }

    /// <summary>Whether enums are written there by their names.</summary>
    public bool HasEnumsAsTexts { get; init; }

    /// <summary>Whether the default of its type is left out.</summary>
    public bool IsLeftOutAsDefault { get; init; }

    /// <summary>What has no SQL on the way there, and what to do instead; null for nothing.</summary>
    public (IOperation Place, string What, string Instead)? Refused { get; init; }

    /// <summary>The type of its elements where it is a list; null for others.</summary>
    public ITypeSymbol? Element => JsonTypes.ElementOf(Type);

    /// <summary>A step further.</summary>
    public JsonPlace To(JsonPart part, ITypeSymbol type) => new(Root, Options, type)
    {
        Parts = [.. Parts, part],
        Numbers = Numbers,
        HasEnumsAsTexts = HasEnumsAsTexts,
        Refused = Refused,
    };

    /// <summary>The same with something that has no SQL, if nothing had none before.</summary>
    public JsonPlace Refuse(IOperation place, string what, string instead) => this with { Refused = Refused ?? (place, what, instead) };
}
