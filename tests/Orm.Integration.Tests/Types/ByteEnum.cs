namespace Orm.Integration.Tests.Types;

public enum ByteEnum : byte
{
    None = 0,
    Largest = byte.MaxValue,
}
