namespace Orm.Integration.Tests.Databases;

/// <summary>The two forms that every operation with I/O has.</summary>
public enum Form
{
    Sync,
    Async,
}
