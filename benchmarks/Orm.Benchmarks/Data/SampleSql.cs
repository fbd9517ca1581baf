namespace Orm.Benchmarks.Data;

/// <summary>The SQL of the peers that take SQL by hand.</summary>
internal static class SampleSql
{
    public const string Columns = "id, name, email, note, age, score, active, created_at, token, balance";

    public const string Get = $"SELECT {Columns} FROM samples WHERE id = $id";

    public const string Scan = $"SELECT {Columns} FROM samples WHERE id <= $max";

    public const string Insert = """
        INSERT INTO samples (name, email, note, age, score, active, created_at, token, balance)
        VALUES ($name, $email, $note, $age, $score, $active, $created_at, $token, $balance)
        """;

    public const string InsertReturning = $"{Insert} RETURNING id";

    public const string Update = "UPDATE samples SET age = $age WHERE id = $id";

    /// <summary>The same, for libraries that take the columns' names for the properties' ones.</summary>
    public const string AliasedColumns = "id, name, email, note, age, score, active, created_at AS CreatedAt, token, balance";

    public const string AliasedGet = $"SELECT {AliasedColumns} FROM samples WHERE id = @id";

    public const string AliasedScan = $"SELECT {AliasedColumns} FROM samples WHERE id <= @max";

    public const string ObjectInsert = """
        INSERT INTO samples (name, email, note, age, score, active, created_at, token, balance)
        VALUES (@Name, @Email, @Note, @Age, @Score, @Active, @CreatedAt, @Token, @Balance)
        """;

    public const string ObjectInsertReturning = $"{ObjectInsert} RETURNING id";

    public const string ObjectUpdate = "UPDATE samples SET age = @age WHERE id = @id";
}
