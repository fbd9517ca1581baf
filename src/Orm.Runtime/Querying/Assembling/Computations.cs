using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

/// <summary>What may fail of a row: PostgreSQL throws where a number does not fit, for one.</summary>
internal static class Computations
{
    private static readonly System.Buffers.SearchValues<char> signs = System.Buffers.SearchValues.Create("+*/%(");

    /// <summary>Whether a level of SELECT computes something of its rows. A function that can't fail is taken for one that can.</summary>
    public static bool In(SelectLevel level, Dialect dialect)
        => PlacedOn(level).Any(placed => Array.Exists(placed.Step.Piece.Templates(dialect), Computes));

    private static IEnumerable<PlacedStep> PlacedOn(SelectLevel level)
        => level.Conditions.Concat(level.GroupConditions)
            .Concat(level.Sources.SelectMany(static source => source.Conditions))
            .Concat(level.Sources.Select(static source => source.Join).Append(level.Projection).OfType<PlacedStep>())
            .Concat(level.Keys.Select(static key => key.Term.Placed).OfType<PlacedStep>());

    private static bool Computes(Template template)
    {
        foreach (var part in template.Parts)
        {
            var computes = part switch
            {
                TextPart text => text.Text.AsSpan().ContainsAny(signs) || text.Text.Contains(" - ", StringComparison.Ordinal),
                ChoicePart choice => Computes(choice.Given) || Computes(choice.Null),
                QueryPart => true,
                _ => false,
            };
            if (computes)
            {
                return true;
            }
        }

        return false;
    }
}
