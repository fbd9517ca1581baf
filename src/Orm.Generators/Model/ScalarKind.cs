namespace Orm.Generators.Model;

/// <summary>The types that a column can have. Names are .NET's, and those of the runtime's readers: <c>GetInt32</c>.</summary>
internal enum ScalarKind
{
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    Char,
    String,
    Guid,
    DateTime,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    TimeSpan,
    Bytes,
    Array,
    Json,
}
