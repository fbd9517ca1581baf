using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>What somebody who writes ADO.NET by hand writes to read a row and to fill parameters.</summary>
internal static class SampleReader
{
    public static SampleRow Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        Name = reader.GetString(1),
        Email = reader.GetString(2),
        Note = reader.IsDBNull(3) ? null : reader.GetString(3),
        Age = reader.GetInt32(4),
        Score = reader.GetDouble(5),
        Active = reader.GetBoolean(6),
        CreatedAt = reader.GetDateTime(7),
        Token = reader.GetGuid(8),
        Balance = reader.GetDecimal(9),
    };

    public static List<SampleRow> ReadAll(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<SampleRow>();
        while (reader.Read())
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    public static SampleRow? ReadOne(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    public static void AddValues(SqliteCommand command, SampleRow row)
    {
        command.Parameters.AddWithValue("$name", row.Name);
        command.Parameters.AddWithValue("$email", row.Email);
        command.Parameters.AddWithValue("$note", row.Note ?? (object)DBNull.Value);
        command.Parameters.AddWithValue("$age", row.Age);
        command.Parameters.AddWithValue("$score", row.Score);
        command.Parameters.AddWithValue("$active", row.Active);
        command.Parameters.AddWithValue("$created_at", row.CreatedAt);
        command.Parameters.AddWithValue("$token", row.Token);
        command.Parameters.AddWithValue("$balance", row.Balance);
    }
}
