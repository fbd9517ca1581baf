namespace Orm.Integration.Tests.Conversions.Entities;

public enum Rank
{
    Guest,
    Regular,
}
