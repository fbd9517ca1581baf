namespace Orm.Integration.Tests.Misuse;

/// <summary>What a session is about to do on the database.</summary>
public enum Step
{
    Rent,
    Begin,
    Execute,
    OpenCursor,
    NextRow,
    SendBatch,
    Identify,
    Savepoint,
    Commit,
    Rollback,
}
