using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>What a JsonSerializerContext says of how all its types are written.</summary>
/// <param name="Context">The context, <c>global::Shop.AppJson</c>.</param>
internal sealed record JsonOptions(string Context)
{
    private const int Web = 1;

    /// <summary>The policy by which members are named, of JsonKnownNamingPolicy.</summary>
    public int MemberNames { get; private init; }

    /// <summary>The policy by which the keys of dictionaries are named.</summary>
    public int Keys { get; private init; }

    /// <summary>How numbers are written and read, of JsonNumberHandling.</summary>
    public int Numbers { get; private init; }

    /// <summary>Which members are left out, of JsonIgnoreCondition.</summary>
    public int LeftOut { get; private init; }

    public bool HasEnumsAsTexts { get; private init; }

    public bool HasFields { get; private init; }

    public bool LeavesOutReadOnly { get; private init; }

    /// <summary>What makes of it that nothing is known of the JSON; null for nothing.</summary>
    public string? Unknown { get; private init; }

    /// <summary>Those of a column; null where its context is not known, which is told where the entity is declared.</summary>
    public static JsonOptions? Of(AsJson json, IAssemblySymbol assembly, QueryScope scope)
    {
        if (!scope.Contents.Json.TryGetValue(json, out var options))
        {
            var context = JsonContextFinder.Find(scope.Model.Compilation, assembly, json, scope.CancellationToken);
            options = context is null ? null : Parse(context);
            scope.Contents.Json.Add(json, options);
        }

        return options;
    }

    private static JsonOptions Parse(INamedTypeSymbol context)
    {
        var options = new JsonOptions(TypeName.Of(context));
        if (JsonAttributes.Find(context, "JsonSourceGenerationOptionsAttribute") is not { } attribute)
        {
            return options;
        }

        var isWeb = attribute.ConstructorArguments is [{ Value: Web }];
        return options with
        {
            MemberNames = Number("PropertyNamingPolicy", isWeb ? 1 : 0),
            Keys = Number("DictionaryKeyPolicy", 0),
            Numbers = Number("NumberHandling", isWeb ? JsonAttributes.ReadNumbersFromTexts : 0),
            LeftOut = Number("DefaultIgnoreCondition", 0),
            HasEnumsAsTexts = Flag("UseStringEnumConverter"),
            HasFields = Flag("IncludeFields"),
            LeavesOutReadOnly = Flag("IgnoreReadOnlyProperties") || Flag("IgnoreReadOnlyFields"),
            Unknown = attribute.Named("Converters") is { IsNull: false, Values.Length: > 0 } ? "converters of its own"
                : Number("ReferenceHandler", 0) != 0 ? "references between objects"
                : !JsonNaming.IsKnown(Number("PropertyNamingPolicy", 0)) || !JsonNaming.IsKnown(Number("DictionaryKeyPolicy", 0)) ? "names by a policy that Orm does not know"
                : null,
        };

        int Number(string name, int otherwise) => attribute.Named(name)?.Value is int value ? value : otherwise;
        bool Flag(string name) => attribute.Named(name)?.Value is true;
    }
}
