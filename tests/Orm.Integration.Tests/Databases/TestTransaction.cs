namespace Orm.Integration.Tests.Databases;

/// <summary>A transaction whose operations run in one of the two forms.</summary>
public sealed class TestTransaction(Transaction transaction, Form form) : IAsyncDisposable
{
    public async Task Commit()
    {
        if (form == Form.Sync)
        {
            transaction.Commit();
        }
        else
        {
            await transaction.CommitAsync();
        }
    }

    public async Task Rollback()
    {
        if (form == Form.Sync)
        {
            transaction.Rollback();
        }
        else
        {
            await transaction.RollbackAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (form == Form.Sync)
        {
            transaction.Dispose();
        }
        else
        {
            await transaction.DisposeAsync();
        }
    }
}
