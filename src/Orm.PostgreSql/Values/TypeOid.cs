namespace Orm.PostgreSql.Values;

/// <summary>The numbers of PostgreSQL's own types, as a result tells them of its columns.</summary>
internal static class TypeOid
{
    internal const uint Int8 = 20;
    internal const uint Int2 = 21;
    internal const uint Int4 = 23;
    internal const uint Text = 25;
    internal const uint Float4 = 700;
    internal const uint Float8 = 701;
    internal const uint Money = 790;
    internal const uint VarChar = 1043;
    internal const uint Date = 1082;
    internal const uint Timestamp = 1114;
    internal const uint TimestampTz = 1184;
    internal const uint Numeric = 1700;
    internal const uint Uuid = 2950;
}
