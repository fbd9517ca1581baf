namespace Orm.Integration.Tests.Types;

public enum LongEnum : long
{
    Smallest = long.MinValue,
    None = 0,
    Largest = long.MaxValue,
}
