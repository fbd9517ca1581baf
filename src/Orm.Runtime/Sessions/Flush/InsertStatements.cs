using System.Globalization;
using System.Text;
using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>The INSERTs of one class that leave the same columns to the database: of one row, and of many.</summary>
internal sealed class InsertStatements
{
    private static readonly int[] Sizes = [200, 50, 8];

    private readonly EntityMap map;
    private readonly Driver driver;
    private readonly EntitySql sql;
    private readonly Statement?[] batches = new Statement?[Sizes.Length];
    private readonly int maxRows;

    public InsertStatements(EntityMap map, Driver driver, ColumnMask left)
    {
        this.map = map;
        this.driver = driver;
        sql = map.Sql(driver.Dialect);
        var all = ColumnMask.First(map.Columns.Length);
        Columns = all - left;
        LeavesKey = map.KeyGeneration == KeyGeneration.Database && left.Has(map.Key[0]);
        var key = LeavesKey ? ColumnMask.Of(map.Key) : ColumnMask.None;
        KeyIsRowId = LeavesKey && driver.HasRowIds && left == key;
        Returned = KeyIsRowId ? ColumnMask.None : left;
        BatchColumns = Columns | key;
        CanBatch = (left - key).IsEmpty && (!LeavesKey || KeyIsRowId || driver.HasBatches) && !BatchColumns.IsEmpty;
        maxRows = CanBatch ? driver.MaxParameters / BatchColumns.Count : 0;
        Copy = CanBatch && sql.Copy is { } copy
            ? new CopyStatement(string.Format(CultureInfo.InvariantCulture, copy, string.Join(", ", Names(BatchColumns))), [.. Types(BatchColumns)])
            : null;
        One = new Statement(Text(Columns, 1, Returned), StatementKind.Write);
    }

    /// <summary>The columns that are written.</summary>
    public ColumnMask Columns { get; }

    /// <summary>The columns that come back as a row.</summary>
    public ColumnMask Returned { get; }

    /// <summary>The columns that are written where many rows go by one statement: the key too.</summary>
    public ColumnMask BatchColumns { get; }

    /// <summary>Whether the database makes the key.</summary>
    public bool LeavesKey { get; }

    /// <summary>Whether the key comes back as the row id.</summary>
    public bool KeyIsRowId { get; }

    /// <summary>Whether many rows can go by one statement: nothing has to come back but a key, which they can be given.</summary>
    public bool CanBatch { get; }

    /// <summary>The command that takes many rows in the database's own form; null where there is none for them.</summary>
    public CopyStatement? Copy { get; }

    /// <summary>INSERT of one row.</summary>
    public Statement One { get; }

    /// <summary>The statement for the most of <paramref name="count"/> rows, and how many it inserts; null for few.</summary>
    public (Statement? Statement, int Rows) Many(int count)
    {
        for (var i = 0; i < Sizes.Length; i++)
        {
            var rows = Sizes[i];
            if (rows <= count && rows <= maxRows)
            {
                return (batches[i] ??= new Statement(Text(BatchColumns, rows, ColumnMask.None), StatementKind.Write), rows);
            }
        }

        return (null, 1);
    }

    private string Text(ColumnMask columns, int rows, ColumnMask returned)
    {
        var text = new StringBuilder($"INSERT INTO {sql.Table}");
        if (columns.IsEmpty)
        {
            text.Append(" DEFAULT VALUES");
        }
        else
        {
            text.Append(" (").AppendJoin(", ", Names(columns)).Append(')').Append(map.IsIdentityAlways && columns.Has(map.Key[0]) ? driver.GivenKeysClause : "").Append(" VALUES ");
            var number = 1;
            for (var row = 0; row < rows; row++)
            {
                text.Append(row == 0 ? "(" : ", (");
                AppendParameters(text, columns, ref number);
                text.Append(')');
            }
        }

        if (!returned.IsEmpty)
        {
            text.Append(" RETURNING ").AppendJoin(", ", Names(returned));
        }

        return text.ToString();
    }

    private void AppendParameters(StringBuilder text, ColumnMask columns, ref int number)
    {
        var separator = "";
        for (var ordinal = 0; ordinal < map.Columns.Length; ordinal++)
        {
            if (columns.Has(ordinal))
            {
                text.Append(separator).Append(EntityStatements.Parameter(sql, ordinal, number++));
                separator = ", ";
            }
        }
    }

    private IEnumerable<string> Names(ColumnMask columns) => sql.Columns.Where((_, ordinal) => columns.Has(ordinal));

    private IEnumerable<string> Types(ColumnMask columns) => sql.Types.Where((_, ordinal) => columns.Has(ordinal));
}
