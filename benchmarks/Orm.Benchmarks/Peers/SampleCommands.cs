using System.Data.Common;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>What somebody who writes ADO.NET by hand writes to fill a new command's parameters.</summary>
internal static class SampleCommands
{
    public static DbCommand With(this DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return command;
    }

    public static DbCommand With(this DbCommand command, SampleRow row) => command
        .With("@Name", row.Name)
        .With("@Email", row.Email)
        .With("@Note", row.Note)
        .With("@Age", row.Age)
        .With("@Score", row.Score)
        .With("@Active", row.Active)
        .With("@CreatedAt", row.CreatedAt)
        .With("@Token", row.Token)
        .With("@Balance", row.Balance);
}
