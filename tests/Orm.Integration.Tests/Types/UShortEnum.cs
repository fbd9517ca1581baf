namespace Orm.Integration.Tests.Types;

public enum UShortEnum : ushort
{
    None = 0,
    Largest = ushort.MaxValue,
}
