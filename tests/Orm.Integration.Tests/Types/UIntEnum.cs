namespace Orm.Integration.Tests.Types;

public enum UIntEnum : uint
{
    None = 0,
    Largest = uint.MaxValue,
}
