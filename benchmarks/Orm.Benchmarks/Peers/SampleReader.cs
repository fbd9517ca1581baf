using System.Data.Common;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>What somebody who writes ADO.NET by hand writes to read a row.</summary>
internal static class SampleReader
{
    public static List<SampleRow> ReadAll(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<SampleRow>();
        while (reader.Read())
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    public static async Task<List<SampleRow>> ReadAllAsync(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<SampleRow>();
        while (await reader.ReadAsync())
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    public static SampleRow? ReadOne(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    public static async Task<SampleRow?> ReadOneAsync(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Read(reader) : null;
    }

    private static SampleRow Read(DbDataReader reader) => new()
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
}
