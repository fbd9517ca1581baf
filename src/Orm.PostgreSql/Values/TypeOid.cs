namespace Orm.PostgreSql.Values;

/// <summary>The numbers of PostgreSQL's own types, as a result tells them of its columns.</summary>
internal static class TypeOid
{
    internal const uint Bool = 16;
    internal const uint Bytea = 17;
    internal const uint Int8 = 20;
    internal const uint Int2 = 21;
    internal const uint Int4 = 23;
    internal const uint Text = 25;
    internal const uint Float4 = 700;
    internal const uint Float8 = 701;
    internal const uint Money = 790;
    internal const uint VarChar = 1043;
    internal const uint Date = 1082;
    internal const uint Time = 1083;
    internal const uint Timestamp = 1114;
    internal const uint TimestampTz = 1184;
    internal const uint Interval = 1186;
    internal const uint Numeric = 1700;
    internal const uint Uuid = 2950;

    /// <summary>The number of a type that an array is made of, by its name in CREATE TABLE, its length or precision left out.</summary>
    internal static uint Of(string type) => type.Split('(')[0].Trim().ToLowerInvariant() switch
    {
        "boolean" or "bool" => Bool,
        "smallint" or "int2" => Int2,
        "integer" or "int" or "int4" => Int4,
        "bigint" or "int8" => Int8,
        "numeric" or "decimal" => Numeric,
        "real" or "float4" => Float4,
        "double precision" or "float8" => Float8,
        "text" => Text,
        "varchar" or "character varying" => VarChar,
        "uuid" => Uuid,
        "timestamp" => Timestamp,
        "timestamptz" => TimestampTz,
        "date" => Date,
        "time" => Time,
        "interval" => Interval,
        "bytea" => Bytea,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
