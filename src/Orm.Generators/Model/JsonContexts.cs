namespace Orm.Generators.Model;

/// <summary>The contexts of a project, and which of them writes a property.</summary>
internal sealed record JsonContexts(EquatableArray<JsonContext> All)
{
    /// <summary>Each context once, in the order of their names.</summary>
    public static JsonContexts Of(IEnumerable<JsonContext> contexts)
        => new(new EquatableArray<JsonContext>(contexts.Distinct().OrderBy(context => context.Name, StringComparer.Ordinal)));

    /// <summary>Those that list a type.</summary>
    public IReadOnlyList<JsonContext> For(AsJson json) => All.Where(context => context.Types.Contains(json.Type)).ToList();

    /// <summary>The class with each [Json] property's context in it; without its entity where one has none, or two.</summary>
    public ParsedEntity Apply(ParsedEntity parsed)
    {
        if (parsed.Entity is not { } entity || entity.Columns.All(IsDecided))
        {
            return parsed;
        }

        var columns = entity.Columns.Select(Apply).ToList();
        return columns.All(IsDecided)
            ? parsed with { Entity = entity with { Columns = new EquatableArray<Column>(columns) } }
            : parsed with { Entity = null };
    }

    /// <summary>Whether a column needs no context, or has one.</summary>
    public static bool IsDecided(Column column) => column.Type.Conversion is not AsJson { Context: null };

    private Column Apply(Column column)
        => column.Type.Conversion is AsJson { Context: null } json && For(json) is [var context]
            ? column with { Type = column.Type with { Conversion = json with { Context = context.Name } } }
            : column;
}
