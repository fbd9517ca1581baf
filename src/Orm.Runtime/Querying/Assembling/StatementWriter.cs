using System.Diagnostics;
using System.Text;

namespace Orm.Querying.Assembling;

/// <summary>Writes a statement: what is asked of a level of SELECT.</summary>
internal sealed partial class StatementWriter(StringBuilder sql, Dialect dialect)
{
    private int parameters;
    private int aliases;

    /// <summary>A statement that reads.</summary>
    public void WriteRead(SelectLevel level, Terminal terminal, RowLocking locking)
    {
        switch (terminal)
        {
            case Terminal.Any:
                sql.Append("SELECT EXISTS (");
                WriteOnes(level);
                WriteLock(level, locking);
                sql.Append(')');
                break;
            case Terminal.Count when locking != RowLocking.None:
                sql.Append("SELECT COUNT(*) FROM (");
                WriteOnes(level);
                WriteLock(level, locking);
                sql.Append(") AS ").Append(SelectSource.DerivedName);
                break;
            case Terminal.Count:
                WriteCount(level);
                break;
            case Terminal.First or Terminal.Single or Terminal.Rows:
                WriteSelect(level, ColumnList.Plain, LimitOf(terminal));
                WriteLock(level, locking);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static string? LimitOf(Terminal terminal) => terminal switch
    {
        Terminal.First => "1",
        Terminal.Single => "2",
        _ => null,
    };

    private void WriteQuery(SelectLevel level, SubqueryKind kind)
    {
        switch (kind)
        {
            case SubqueryKind.Exists:
                WriteOnes(level);
                break;
            case SubqueryKind.Count:
                WriteCount(level);
                break;
            case SubqueryKind.First:
                WriteSelect(level, ColumnList.Plain, "1");
                break;
            case SubqueryKind.Rows or SubqueryKind.Aggregate:
                WriteSelect(level, ColumnList.Plain, limit: null);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteCount(SelectLevel level)
    {
        if (!level.IsCut && !level.IsDistinct && level.Combined.Count == 0 && level.Group is null)
        {
            WriteSelect(level, ColumnList.Count, limit: null);
            return;
        }

        sql.Append("SELECT COUNT(*) FROM (");
        WriteOnes(level);
        sql.Append(") AS ").Append(SelectSource.DerivedName);
    }

    /// <summary>A row for each row, of no matter what columns; but where these make the rows, of them.</summary>
    private void WriteOnes(SelectLevel level)
        => WriteSelect(level, level.IsDistinct || level.Combined.Count > 0 ? ColumnList.Plain : ColumnList.One, limit: null);
}
