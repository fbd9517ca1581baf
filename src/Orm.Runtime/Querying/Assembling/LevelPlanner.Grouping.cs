using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

// A GROUP BY stands on the level of its rows; where SQL can't repeat an expression of the key, on one around it.
internal sealed partial class LevelPlanner
{
    private SelectLevel AddGroup(SelectLevel level, Step step, ReadOnlySpan<Step> following)
    {
        level.Orders.Clear();
        var placed = Place(step, level);
        var templates = step.Piece.Templates(dialect);

        // A constant would be the number of a column, and PostgreSQL knows an expression of the key in no subquery.
        var isNamed = Array.Exists(templates, static template => template.SingleColumn is null)
            && (step.Piece.Queries.Length > 0 || Array.Exists(templates, static template => template.HasSubquery) || Array.Exists(templates, static template => !template.Columns().Any())
                || IsSeenFromSubquery(following) || IsTakenApart(templates, following));
        var grouped = isNamed ? NewLevel(new SelectSource(level), level.Enclosing) : level;
        grouped.Group = step.Piece;
        for (var i = 0; i < templates.Length; i++)
        {
            var term = new SelectTerm(placed, templates[i]);
            grouped.Keys.Add(new GroupKey(step.Piece.Names[i], isNamed && templates[i].SingleColumn is null ? new SelectTerm(level.Hide(term)) : term.On(grouped)));
        }

        return grouped;
    }

    private bool IsSeenFromSubquery(ReadOnlySpan<Step> following)
    {
        foreach (var step in following)
        {
            if (step.Piece.Queries.Any(query => query.OuterColumns(dialect).Any(static column => column is { Up: 0, Row: ColumnPart.Key }))
                || step.Piece.Templates(dialect).Any(static template => template.Columns().Any(static column => column is { IsQualified: true, Row: ColumnPart.Key })))
            {
                return true;
            }
        }

        return false;
    }

    // PostgreSQL reads (a OR b) OR c as a OR b OR c, in which it no longer finds the key a OR b; so it is with AND.
    private bool IsTakenApart(Template[] keys, ReadOnlySpan<Step> following)
    {
        if (dialect != Dialect.PostgreSql || !Array.Exists(keys, static key => key.HasJunction))
        {
            return false;
        }

        foreach (var step in following)
        {
            // Several Where are joined here.
            var isJoined = step.Piece.Kind == PieceKind.Where;
            if (Array.Exists(step.Piece.Templates(dialect), template => (isJoined || template.HasJunction) && template.Columns().Any(static column => column.Row == ColumnPart.Key)))
            {
                return true;
            }
        }

        return false;
    }
}
