using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>The statements that get, insert, update and delete rows of one class in one dialect, each made once and kept.</summary>
internal sealed class EntityStatements
{
    // A class has few shapes of UPDATE in practice. Beyond this many they are sent without being kept prepared.
    private const int MaxShapes = 200;

    private readonly EntityMap map;
    private readonly Driver driver;
    private readonly EntitySql sql;
    private readonly Statement?[] selects = new Statement?[3];
    private readonly ConcurrentDictionary<ColumnMask, Statement> updates = new();
    private readonly ConcurrentDictionary<ColumnMask, InsertStatements> inserts = new();

    public EntityStatements(EntityMap map, Driver driver)
    {
        this.map = map;
        this.driver = driver;
        sql = map.Sql(driver.Dialect);
        Delete = new Statement(sql.Delete, StatementKind.Write);
        LastKey = driver.HasRowIds && map.KeyGeneration == KeyGeneration.Database
            && driver.LastRowId(sql.Table, sql.Columns[map.Key[0]]) is { } text
            ? new Statement(text, StatementKind.Read)
            : null;
        NextKeys = map.KeyGeneration == KeyGeneration.Database && driver.NextKeys(sql.Table, map.Columns[map.Key[0]].Name) is { } keys
            ? new Statement(keys, StatementKind.Write)
            : null;
        CopyCheck = sql.CopyCheck is { } check ? new Statement(check, StatementKind.Read) : null;
    }

    /// <summary>DELETE by key (and version).</summary>
    public Statement Delete { get; }

    /// <summary>A query for the greatest key, so that rows can be given theirs before they are inserted; null where the database has no such keys.</summary>
    public Statement? LastKey { get; }

    /// <summary>A query for as many new keys as its parameter says; null where the database gives none beforehand.</summary>
    public Statement? NextKeys { get; }

    /// <summary>A query that gives a row where the table takes copies; null where there is no such thing.</summary>
    public Statement? CopyCheck { get; }

    /// <summary>SELECT of every column by key. One that locks its row begins a transaction.</summary>
    public Statement Select(RowLock rowLock) => selects[(int)rowLock] ??= rowLock == RowLock.None
        ? new Statement(sql.SelectByKey, StatementKind.Read)
        : new Statement(sql.SelectByKey + driver.RowLockClause(rowLock), StatementKind.Write);

    /// <summary>INSERT that leaves the given columns to the database.</summary>
    public InsertStatements Insert(ColumnMask left)
        => inserts.TryGetValue(left, out var known) ? known : inserts.GetOrAdd(left, new InsertStatements(map, driver, left));

    /// <summary>UPDATE of the given columns by key (and version, which it raises), with what the database computes of them as its row.</summary>
    public Statement Update(ColumnMask columns)
    {
        if (updates.TryGetValue(columns, out var known))
        {
            return known;
        }

        var text = UpdateText(columns);
        return updates.Count < MaxShapes
            ? updates.GetOrAdd(columns, new Statement(text, StatementKind.Write))
            : new Statement(text, StatementKind.Once);
    }

    /// <summary>UPDATE of one column to NULL by key.</summary>
    public Statement Release(int column)
    {
        var number = 1;
        var text = new StringBuilder($"UPDATE {sql.Table} SET {sql.Columns[column]} = NULL WHERE ");
        AppendKey(text, ref number);
        return new Statement(text.ToString(), StatementKind.Once);
    }

    private string UpdateText(ColumnMask columns)
    {
        var number = 1;
        var text = new StringBuilder($"UPDATE {sql.Table} SET ");
        var separator = "";
        for (var ordinal = 0; ordinal < sql.Columns.Length; ordinal++)
        {
            if (columns.Has(ordinal))
            {
                text.Append(separator).Append(sql.Columns[ordinal]).Append(" = ").Append(Parameter(sql, ordinal, number++));
                separator = ", ";
            }
        }

        text.Append(" WHERE ");
        AppendKey(text, ref number);
        if (map.Version >= 0)
        {
            text.Append(" AND ").Append(sql.Columns[map.Version]).Append(" = ").Append(Parameter(sql, map.Version, number));
        }

        if (!map.Computed.IsEmpty)
        {
            text.Append(" RETURNING ").AppendJoin(", ", sql.Columns.Where((_, ordinal) => map.Computed.Has(ordinal)));
        }

        return text.ToString();
    }

    private void AppendKey(StringBuilder text, ref int number)
    {
        var separator = "";
        foreach (var ordinal in map.Key)
        {
            text.Append(separator).Append(sql.Columns[ordinal]).Append(" = ").Append(Parameter(sql, ordinal, number++));
            separator = " AND ";
        }
    }

    internal static string Parameter(EntitySql sql, int ordinal, int number)
    {
        var plain = "$" + number.ToString(CultureInfo.InvariantCulture);
        return sql.ParameterFormats?[ordinal] is { } format ? string.Format(CultureInfo.InvariantCulture, format, plain) : plain;
    }
}
