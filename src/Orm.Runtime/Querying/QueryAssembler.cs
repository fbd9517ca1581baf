using System.Text;

namespace Orm.Querying;

/// <summary>Puts the pieces of a query together: first the levels of SELECT that they need, then their text.</summary>
internal sealed partial class QueryAssembler
{
    private readonly QueryStep[] steps;
    private readonly Terminal terminal;
    private readonly Dialect dialect;
    private readonly int[][] numbers;
    private readonly StringBuilder sql = new();
    private int parameters;

    private QueryAssembler(QueryStep[] steps, Terminal terminal, Dialect dialect)
    {
        this.steps = steps;
        this.terminal = terminal;
        this.dialect = dialect;
        numbers = Array.ConvertAll(steps, step => new int[step.Piece.Templates(dialect).Max(static int? (part) => part.ValueCount) ?? 0]);
    }

    /// <summary>The text, and the number in it of each step's each value.</summary>
    public static (string Sql, int[][] Numbers) Assemble(QueryStep[] steps, Terminal terminal, Dialect dialect)
    {
        var assembler = new QueryAssembler(steps, terminal, dialect);
        if (terminal is Terminal.Update or Terminal.UpdateReturning or Terminal.Delete or Terminal.DeleteReturning)
        {
            assembler.WriteChange();
        }
        else
        {
            assembler.WriteTerminal(assembler.ToLevels());
        }

        return (assembler.sql.ToString(), assembler.numbers);
    }

    private SelectLevel ToLevels()
    {
        var level = SelectLevel.Over(steps[0].Piece.Entity!);
        for (var i = 1; i < steps.Length; i++)
        {
            var piece = steps[i].Piece;
            if (level.MustWrap(piece.Kind))
            {
                level = level.Wrap();
            }

            CheckForms(piece, level);
            Add(level, i);
        }

        return level;
    }

    private void Add(SelectLevel level, int index)
    {
        var piece = steps[index].Piece;
        switch (piece.Kind)
        {
            case PieceKind.Where:
                level.Conditions.Add(index);
                break;
            case PieceKind.OrderBy:
                level.AddOrder(new SelectOrder(piece.Templates(dialect)[0], []));
                break;
            case PieceKind.ThenBy:
                level.AddFurtherOrder(new SelectOrder(piece.Templates(dialect)[0], []));
                break;
            case PieceKind.Select:
                level.Projection = index;
                break;
            case PieceKind.Skip:
                level.Skip = index;
                break;
            case PieceKind.Take:
                level.Take = index;
                break;
        }
    }

    private void CheckForms(Piece piece, SelectLevel level)
    {
        var projection = level.Inner;
        while (projection is { Projection: null })
        {
            projection = projection.Inner;
        }

        if (projection is not null && steps[projection.Projection!.Value].Piece.Special.Intersect(piece.Plain).FirstOrDefault() is { } name)
        {
            throw new OrmException(
                $"An operator after Select uses its member {name}, which the database keeps in a form of its own (an enum as text, " +
                "a clock reading, a Guid as bytes) that can't be told from the member's type. Put the operator before the Select.");
        }
    }

    private void WriteTerminal(SelectLevel level)
    {
        switch (terminal)
        {
            case Terminal.Any:
                sql.Append("SELECT EXISTS (");
                WriteSelect(level, "1", limit: null);
                sql.Append(')');
                break;
            case Terminal.Count when level.IsCut:
                sql.Append("SELECT COUNT(*) FROM (");
                WriteSelect(level, "1", limit: null);
                sql.Append(") AS t");
                break;
            case Terminal.Count:
                WriteSelect(level, "COUNT(*)", limit: null);
                break;
            case Terminal.First:
                WriteSelect(level, list: null, limit: "1");
                break;
            case Terminal.Single:
                WriteSelect(level, list: null, limit: "2");
                break;
            case Terminal.Rows:
                WriteSelect(level, list: null, limit: null);
                break;
        }
    }

    /// <summary>The outermost SELECT; with a <paramref name="list"/> of its own it is not about rows, and their order is no matter.</summary>
    private void WriteSelect(SelectLevel level, string? list, string? limit)
    {
        sql.Append("SELECT ");
        if (list is null)
        {
            WriteColumns(level, isInner: false);
        }
        else
        {
            sql.Append(list);
        }

        WriteFrom(level);
        WriteConditions(level);
        if (list is null)
        {
            WriteOrders(level, qualifier: "");
        }

        WriteLimit(level, limit);
    }

    private void WriteInner(SelectLevel level)
    {
        sql.Append("SELECT ");
        WriteColumns(level, isInner: true);
        WriteFrom(level);
        WriteConditions(level);

        // An alias of the list would be taken for the column of that name.
        var qualifier = level.Projection is null ? "" : level.Inner is null ? level.Entity!.Sql(dialect).Table + "." : "t.";
        WriteOrders(level, qualifier);
        WriteLimit(level, limit: null);
    }

    // Aliases matter to an outer SELECT alone: results are read by position.
    private void WriteColumns(SelectLevel level, bool isInner)
    {
        var separator = "";
        if (level.Projection is { } projection)
        {
            var piece = steps[projection].Piece;
            var templates = piece.Templates(dialect);
            for (var i = 0; i < templates.Length; i++)
            {
                sql.Append(separator);
                var start = sql.Length;
                Write(templates[i], projection, static name => name);
                if (isInner && sql.ToString(start, sql.Length - start) != piece.Names[i])
                {
                    sql.Append(" AS ").Append(piece.Names[i]);
                }

                separator = ", ";
            }
        }
        else
        {
            sql.AppendJoin(", ", Outputs(level));
        }

        for (var i = 0; i < level.Hidden.Count; i++)
        {
            sql.Append(", ").Append(level.Hidden[i]).Append(" AS ").Append(SelectLevel.NameOfHidden(i));
        }
    }

    private string[] Outputs(SelectLevel level) => level switch
    {
        { Projection: { } projection } => steps[projection].Piece.Names,
        { Entity: { } entity } => entity.Sql(dialect).Columns,
        _ => Outputs(level.Inner!),
    };

    private void WriteFrom(SelectLevel level)
    {
        sql.Append(" FROM ");
        if (level.Entity is { } entity)
        {
            sql.Append(entity.Sql(dialect).Table);
            return;
        }

        sql.Append('(');
        WriteInner(level.Inner!);
        sql.Append(") AS t");
    }

    private void WriteConditions(SelectLevel level)
    {
        var separator = " WHERE ";
        foreach (var index in level.Conditions)
        {
            sql.Append(separator);
            var start = sql.Length;
            Write(steps[index].Piece.Templates(dialect)[0], index, static name => name);
            if (level.Conditions.Count > 1 && sql.ToString(start, sql.Length - start).Contains(" OR ", StringComparison.Ordinal))
            {
                sql.Insert(start, '(').Append(')');
            }

            separator = " AND ";
        }
    }

    private void WriteOrders(SelectLevel level, string qualifier)
    {
        var separator = " ORDER BY ";
        foreach (var order in level.Orders)
        {
            sql.Append(separator);
            Write(order.Template, step: 0, name => qualifier + order.ColumnOf(name));
            separator = ", ";
        }
    }

    private void WriteLimit(SelectLevel level, string? limit)
    {
        if (level.Take is { } take)
        {
            sql.Append(" LIMIT ");
            Write(steps[take].Piece.Templates(dialect)[0], take, static name => name);
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
            Write(steps[skip].Piece.Templates(dialect)[0], skip, static name => name);
        }
    }

    private void Write(Template template, int step, Func<string, string> column)
        => template.Write(sql, steps[step].Nulls, column, value => NumberOf(step, value));

    private int NumberOf(int step, int value)
    {
        ref var number = ref numbers[step][value];
        if (number == 0)
        {
            number = ++parameters;
        }

        return number;
    }
}
