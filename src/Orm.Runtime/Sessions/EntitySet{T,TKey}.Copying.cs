using Orm.Drivers;
using Orm.Querying;

namespace Orm.Sessions;

// Rows handed over in the database's own form, where it has one: the quickest way in, of which nothing comes back.
internal sealed partial class EntitySet<T, TKey>
{
    /// <summary>Where so many rows pay a copy, and the table, as it is now, takes one: who would do it on the database's side. Else null.</summary>
    private async ValueTask<int?> FindCopyWorkerAsync(InsertStatements insert, int count, Io io, CancellationToken cancellationToken)
    {
        if (count < Session.Engine.Driver.ManyRows || insert.Copy is null)
        {
            return null;
        }

        // Asked each time, in the round trip that brings BEGIN: a role, a policy or a column's type may have changed.
        var check = await Session.SendWritingAsync(statements.CopyCheck!, default(NoArguments), default(NumberReader), Map, io, cancellationToken).ConfigureAwait(false);
        return (int?)check.Value;
    }

    private async ValueTask CopyAsync(
        List<Change> changes, int start, int count, InsertStatements insert, int worker, Io io, CancellationToken cancellationToken)
    {
        var rows = new CopyRows<T>(changes, start, count, insert.BatchColumns);
        try
        {
            await Session.CopyAsync(insert.Copy!, rows, count, worker, Map, io, cancellationToken).ConfigureAwait(false);
        }
        catch (OrmException error) when (error.InnerException is ParameterValueException refused)
        {
            throw Refused(rows.Current, refused, insert.BatchColumns, insert.Copy!.Sql);
        }
    }
}
