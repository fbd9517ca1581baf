using System.Diagnostics;
using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

// A SELECT, clause by clause.
internal sealed partial class StatementWriter
{
    private void WriteSelect(SelectLevel level, ColumnList list, string? limit)
    {
        foreach (var source in level.Sources.Where(static source => source.IsNamed))
        {
            source.Alias = aliases++ == 0 ? SelectSource.DerivedName : FormattableString.Invariant($"{SelectSource.DerivedName}{aliases - 1}");
        }

        sql.Append(level.IsDistinct ? "SELECT DISTINCT " : "SELECT ");
        WriteList(level, list);
        WriteSources(level);
        WriteConditions(level.Conditions, " WHERE ");
        WriteGroup(level);
        WriteConditions(level.GroupConditions, " HAVING ");
        foreach (var (operation, other) in level.Combined)
        {
            sql.Append(WordOf(operation));
            WriteSelect(other, ColumnList.Plain, limit: null);
        }

        if (list is ColumnList.Plain or ColumnList.Named)
        {
            var isHidden = level.Projection is { } projection && (list == ColumnList.Named || NamesExpressions(projection));
            WriteOrders(level, isHidden ? level.Sources[0].NameWithoutAlias(dialect) + "." : "");
        }

        WriteLimit(level, limit);
    }

    // A name of the list would be taken for that column, and PostgreSQL gives an expression the name of a column in it.
    private bool NamesExpressions(PlacedStep projection)
        => dialect == Dialect.PostgreSql && Array.Exists(projection.Step.Piece.Projected(dialect), static column => column.SingleColumn is null);

    private void WriteList(SelectLevel level, ColumnList list)
    {
        switch (list)
        {
            case ColumnList.One:
                sql.Append('1');
                break;
            case ColumnList.Count:
                sql.Append("COUNT(*)");
                break;
            case ColumnList.Plain or ColumnList.Named:
                WriteColumns(level, list);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteColumns(SelectLevel level, ColumnList list)
    {
        var names = level.Outputs(dialect);
        for (var i = 0; i < names.Length; i++)
        {
            Separate(i, ", ");
            var own = WriteOutput(level, names[i], i);
            if (list == ColumnList.Named && own != names[i])
            {
                sql.Append(" AS ").Append(names[i]);
            }
        }

        for (var i = 0; i < level.Hidden.Count; i++)
        {
            sql.Append(", ");
            WriteTerm(level.Hidden[i], level);
            sql.Append(" AS ").Append(SelectLevel.NameOfHidden(i));
        }
    }

    /// <summary>Writes a column, and tells the name that it bears without an AS; null for an expression.</summary>
    private string? WriteOutput(SelectLevel level, string name, int index)
    {
        if (level.Projection is { } projection)
        {
            var template = projection.Step.Piece.Projected(dialect)[index];
            Write(template, projection);
            return NameOf(template.SingleColumn, level);
        }

        if (level.Group is not null)
        {
            WriteTerm(level.Keys[index].Term, level);
            return NameOf(level.Keys[index].Term, level);
        }

        WriteColumn(level.Sources[0], name);
        return name;
    }

    private static string? NameOf(SelectTerm term, SelectLevel level) => term.Column ?? NameOf(term.SingleColumn, level);

    private static string? NameOf(ColumnPart? column, SelectLevel level)
        => column is { Row: ColumnPart.Key } ? NameOf(level.KeyOf(column), level) : column?.Name;

    private void WriteGroup(SelectLevel level)
    {
        for (var i = 0; i < level.Keys.Count; i++)
        {
            sql.Append(i == 0 ? " GROUP BY " : ", ");
            WriteTerm(level.Keys[i].Term, level);
        }
    }

    private void WriteOrders(SelectLevel level, string qualifier)
    {
        for (var i = 0; i < level.Orders.Count; i++)
        {
            sql.Append(i == 0 ? " ORDER BY " : ", ");
            WriteTerm(level.Orders[i].Term, level, qualifier);
            sql.Append(level.Orders[i].Direction);
        }
    }

    private void WriteLimit(SelectLevel level, string? limit)
    {
        if (level.Take is { } take)
        {
            sql.Append(" LIMIT ");
            Write(take.Step.Piece.Templates(dialect)[0], take);
        }
        else if (limit is not null)
        {
            sql.Append(" LIMIT ").Append(limit);
        }
        else if (level.Skip is not null && dialect == Dialect.Sqlite)
        {
            // SQLite's OFFSET needs a LIMIT; a negative one is none.
            sql.Append(" LIMIT -1");
        }

        if (level.Skip is { } skip)
        {
            sql.Append(" OFFSET ");
            Write(skip.Step.Piece.Templates(dialect)[0], skip);
        }
    }

    private void WriteLock(SelectLevel level, RowLocking locking)
    {
        // SQLite locks the database when a transaction that writes begins.
        if (locking == RowLocking.None || dialect == Dialect.Sqlite)
        {
            return;
        }

        sql.Append(" FOR UPDATE");
        if (level.IsLeftJoin)
        {
            // A row that is not there can't be locked.
            sql.Append(" OF ").Append(level.Sources[0].Alias);
        }

        if (locking == RowLocking.Skipping)
        {
            sql.Append(" SKIP LOCKED");
        }
    }

    private void Separate(int index, string separator)
    {
        if (index > 0)
        {
            sql.Append(separator);
        }
    }

    private static string WordOf(SetOperation operation) => operation switch
    {
        SetOperation.Union => " UNION ",
        SetOperation.Concat => " UNION ALL ",
        SetOperation.Intersect => " INTERSECT ",
        SetOperation.Except => " EXCEPT ",
    };
}
