using System.Globalization;
using Orm.Generators.Dialects;
using Orm.Generators.Model;

namespace Orm.Generators.Sql;

/// <summary>SELECT, INSERT, UPDATE and DELETE of an entity. Parameters count from <c>$1</c> in the order of their appearance.</summary>
internal static class StatementWriter
{
    public static string Select(Entity entity, SqlDialect dialect)
        => $"SELECT {Identifier.List(entity.Columns.Select(column => column.Name))} FROM {dialect.Table(entity.Schema, entity.Table)}";

    public static string SelectByKey(Entity entity, SqlDialect dialect)
        => $"{Select(entity, dialect)} WHERE {Conditions(entity, dialect, entity.Key, 1)}";

    public static string Insert(Entity entity, SqlDialect dialect)
    {
        var left = Ordinals(entity).Where(ordinal => dialect.IsLeftToDatabase(entity, ordinal)).ToList();
        var given = Ordinals(entity).Except(left).ToList();
        var values = given.Count == 0
            ? "DEFAULT VALUES"
            : $"({Names(entity, given)}) VALUES ({string.Join(", ", given.Select((ordinal, index) => Parameter(entity, dialect, ordinal, index + 1)))})";
        var returned = left.Where(ordinal => dialect.ReturnsDatabaseKeys || !entity.IsDatabaseKey(ordinal)).ToList();
        return $"INSERT INTO {dialect.Table(entity.Schema, entity.Table)} {values}{Returning(entity, returned)}";
    }

    public static string Update(Entity entity, SqlDialect dialect)
    {
        var set = Ordinals(entity).Where(ordinal => !entity.Key.Contains(ordinal) && ordinal != entity.Version && !entity.Columns[ordinal].IsComputed).ToList();
        var assignments = (set.Count == 0 && entity.Version is null ? [.. entity.Key] : set)
            .Select((ordinal, index) => $"{Name(entity, ordinal)} = {Parameter(entity, dialect, ordinal, index + 1)}")
            .ToList();
        var next = assignments.Count + 1;
        if (entity.Version is { } version)
        {
            assignments.Add($"{Name(entity, version)} = {Name(entity, version)} + 1");
        }

        var computed = Ordinals(entity).Where(ordinal => entity.Columns[ordinal].IsComputed).ToList();
        return $"UPDATE {dialect.Table(entity.Schema, entity.Table)} SET {string.Join(", ", assignments)} WHERE {Conditions(entity, dialect, RowIdentity(entity), next)}{Returning(entity, computed)}";
    }

    public static string Delete(Entity entity, SqlDialect dialect)
        => $"DELETE FROM {dialect.Table(entity.Schema, entity.Table)} WHERE {Conditions(entity, dialect, RowIdentity(entity), 1)}";

    private static string Returning(Entity entity, List<int> ordinals) => ordinals.Count == 0 ? "" : $" RETURNING {Names(entity, ordinals)}";

    private static IEnumerable<int> RowIdentity(Entity entity)
        => entity.Version is { } version ? entity.Key.Concat([version]) : entity.Key;

    private static string Conditions(Entity entity, SqlDialect dialect, IEnumerable<int> ordinals, int firstNumber)
        => string.Join(" AND ", ordinals.Select((ordinal, index) => $"{Name(entity, ordinal)} = {Parameter(entity, dialect, ordinal, firstNumber + index)}"));

    private static string Parameter(Entity entity, SqlDialect dialect, int ordinal, int number)
        => dialect.ParameterFormat(entity.Columns[ordinal]).Replace("{0}", "$" + number.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<int> Ordinals(Entity entity) => Enumerable.Range(0, entity.Columns.Count);

    private static string Names(Entity entity, IEnumerable<int> ordinals) => string.Join(", ", ordinals.Select(ordinal => Name(entity, ordinal)));

    private static string Name(Entity entity, int ordinal) => Identifier.Quote(entity.Columns[ordinal].Name);
}
