namespace Orm.Integration.Tests.Types;

public enum ULongEnum : ulong
{
    None = 0,
    Largest = ulong.MaxValue,
}
