namespace Orm.Integration.Tests.Types;

public enum IntEnum : int
{
    Smallest = int.MinValue,
    None = 0,
    Largest = int.MaxValue,
}
