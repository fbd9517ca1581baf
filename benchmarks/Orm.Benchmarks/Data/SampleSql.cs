namespace Orm.Benchmarks.Data;

/// <summary>The SQL of the peers that take it by hand, with named parameters, which both databases' drivers know.</summary>
internal static class SampleSql
{
    /// <summary>In the order of the row; named as the properties are, for the libraries that go by that.</summary>
    public const string Columns = "id, name, email, note, age, score, active, created_at AS CreatedAt, token, balance";

    public const string Get = $"SELECT {Columns} FROM samples WHERE id = @id";

    public const string Query = $"SELECT {Columns} FROM samples WHERE id = @id AND age >= @least";

    public const string Scan = $"SELECT {Columns} FROM samples WHERE id <= @max";

    public const string Insert = """
        INSERT INTO samples (name, email, note, age, score, active, created_at, token, balance)
        VALUES (@Name, @Email, @Note, @Age, @Score, @Active, @CreatedAt, @Token, @Balance)
        """;

    public const string InsertReturning = $"{Insert} RETURNING id";

    /// <summary>With a key that the program made.</summary>
    public const string InsertGiven = """
        INSERT INTO samples (id, name, email, note, age, score, active, created_at, token, balance)
        VALUES (@Id, @Name, @Email, @Note, @Age, @Score, @Active, @CreatedAt, @Token, @Balance)
        """;

    public const string Update = "UPDATE samples SET age = @age WHERE id = @id";

    public static string InsertWith(KeySource keys) => keys == KeySource.Given ? InsertGiven : Insert;
}
