namespace Orm.Integration.Tests.Queries.Entities;

[Flags]
public enum Rights
{
    None = 0,
    Read = 1,
    Write = 2,
    Share = 4,
    All = 7,
}
