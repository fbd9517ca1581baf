namespace Orm.Integration.Tests.Types;

public enum ShortEnum : short
{
    Smallest = short.MinValue,
    None = 0,
    Largest = short.MaxValue,
}
