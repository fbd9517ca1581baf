using Orm.Generators.Model;

namespace Orm.Generators.Sql;

/// <summary>The SQL of one entity in one dialect; each is documented where the runtime declares it.</summary>
internal sealed record EntityStatements
{
    public required string Table { get; init; }

    /// <summary>The statement that makes the table's schema; null where there is none.</summary>
    public required string? CreateSchema { get; init; }

    public required EquatableArray<string> Columns { get; init; }

    public required EquatableArray<string> Types { get; init; }

    /// <summary>Each column's parameter as it is written, <c>{0}</c> for a plain one.</summary>
    public required EquatableArray<string> ParameterFormats { get; init; }

    /// <summary>Ordinals of columns with a default in the other dialect only.</summary>
    public required EquatableArray<int> WithoutDefault { get; init; }

    public required string Select { get; init; }

    public required string SelectByKey { get; init; }

    public required string Insert { get; init; }

    /// <summary>The command that takes many rows at once, <c>{0}</c> for the columns; null where there is none.</summary>
    public required string? Copy { get; init; }

    /// <summary>The query for whether the table takes it; null where there is none.</summary>
    public required string? CopyCheck { get; init; }

    public required string Update { get; init; }

    public required string Delete { get; init; }

    public required EquatableArray<string> CreateFirst { get; init; }

    public required string CreateTable { get; init; }

    public required EquatableArray<string> CreateIndexes { get; init; }

    public required EquatableArray<string> AddForeignKeys { get; init; }

    public required string DropTable { get; init; }

    public required EquatableArray<string> DropLast { get; init; }

    public required EquatableArray<EnumTypeStatements> EnumTypes { get; init; }

    public required string Describe { get; init; }

    public required string Inspect { get; init; }
}
