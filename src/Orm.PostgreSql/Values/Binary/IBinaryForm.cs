namespace Orm.PostgreSql.Values.Binary;

/// <summary>How PostgreSQL sends the values of a type.</summary>
internal interface IBinaryForm<T>
    where T : struct
{
    /// <summary>False where the bytes do not have this form, or hold what is left to Npgsql.</summary>
    static abstract bool TryRead(ReadOnlySpan<byte> bytes, out T value);
}
