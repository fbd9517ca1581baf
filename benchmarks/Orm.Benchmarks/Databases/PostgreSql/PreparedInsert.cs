using Npgsql;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Databases.PostgreSql;

/// <summary>A prepared INSERT with typed parameters by position, the key among them or not.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly NpgsqlCommand command;
    private readonly NpgsqlParameter<int>? id;
    private readonly NpgsqlParameter<string> name = new();
    private readonly NpgsqlParameter<string> email = new();
    private readonly NpgsqlParameter<string?> note = new();
    private readonly NpgsqlParameter<int> age = new();
    private readonly NpgsqlParameter<double> score = new();
    private readonly NpgsqlParameter<bool> active = new();
    private readonly NpgsqlParameter<DateTime> createdAt = new();
    private readonly NpgsqlParameter<Guid> token = new();
    private readonly NpgsqlParameter<decimal> balance = new();

    public PreparedInsert(NpgsqlConnection connection, string sql, KeySource keys)
    {
        command = new NpgsqlCommand(sql, connection)
        {
            Parameters = { name, email, note, age, score, active, createdAt, token, balance },
        };
        if (keys == KeySource.Given)
        {
            command.Parameters.Add(id = new NpgsqlParameter<int>());
        }

        // Npgsql wants values, by which it tells the types.
        Fill(SampleRow.Create(1));
        createdAt.NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz;
        command.Prepare();
    }

    public NpgsqlCommand Fill(SampleRow row)
    {
        if (id is not null)
        {
            id.TypedValue = row.Id;
        }

        name.TypedValue = row.Name;
        email.TypedValue = row.Email;
        note.TypedValue = row.Note;
        age.TypedValue = row.Age;
        score.TypedValue = row.Score;
        active.TypedValue = row.Active;
        createdAt.TypedValue = row.CreatedAt;
        token.TypedValue = row.Token;
        balance.TypedValue = row.Balance;
        return command;
    }

    public void Dispose() => command.Dispose();
}
