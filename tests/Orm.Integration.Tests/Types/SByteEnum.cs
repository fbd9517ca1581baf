namespace Orm.Integration.Tests.Types;

public enum SByteEnum : sbyte
{
    Smallest = sbyte.MinValue,
    None = 0,
    Largest = sbyte.MaxValue,
}
