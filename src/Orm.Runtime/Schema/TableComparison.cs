namespace Orm.Schema;

/// <summary>An entity beside its table in the database. Each difference is a clause that says what differs and what to do.</summary>
internal sealed class TableComparison
{
    private readonly EntityMap entity;
    private readonly Dialect dialect;
    private readonly string table;
    private readonly List<InspectedColumn> found;
    private readonly Dictionary<string, InspectedColumn> foundByName;
    private readonly StringComparer names;

    internal TableComparison(EntityMap entity, Dialect dialect, List<InspectedColumn> found)
    {
        this.entity = entity;
        this.dialect = dialect;
        this.found = found;
        table = entity.Sql(dialect).Table;
        names = ComparerOf(dialect);
        foundByName = found.ToDictionary(column => column.Name, names);
    }

    // A view has no key, and its columns neither constraints nor, often, a type.
    private bool IsTable => found.TrueForAll(column => column.IsOfTable);

    /// <summary>The columns that are not there at all, of a table that is.</summary>
    internal static IEnumerable<string> MissingColumns(EntityMap entity, Dialect dialect, IEnumerable<string> found)
    {
        var there = found.ToHashSet(ComparerOf(dialect));
        return from column in entity.Columns
               where !there.Contains(column.Name)
               select $"table {entity.Sql(dialect).Table} lacks column {column.Name} that {entity.Name} maps";
    }

    /// <summary>What differs in the columns that are there, and in the key.</summary>
    internal IEnumerable<string> Differences()
    {
        var differences = entity.Columns.Select((_, ordinal) => WrongType(ordinal));
        if (IsTable)
        {
            differences = differences
                .Concat(entity.Columns.Select((_, ordinal) => WrongNullability(ordinal)))
                .Concat(entity.Columns.Select((_, ordinal) => WronglyComputed(ordinal)))
                .Concat(found.Select(NeverInserted))
                .Append(WrongKey());
        }

        return differences.OfType<string>();
    }

    private string? WrongType(int ordinal)
    {
        var column = entity.Columns[ordinal];
        if (!foundByName.TryGetValue(column.Name, out var there))
        {
            return null;
        }

        var mapped = entity.Sql(dialect).Types[ordinal];
        var reason = dialect switch
        {
            Dialect.Sqlite => SqliteColumnType.WhyUnfit(column, mapped, there),
            Dialect.PostgreSql => PostgreSqlColumnType.WhyUnfit(mapped, there.Type),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return reason is null
            ? null
            : $"column {there.Name} of table {table} is {there.Type}, and {entity.Name}.{column.Property} ({column.Type}) is made for {mapped}: {reason}";
    }

    private string? WrongNullability(int ordinal)
    {
        var column = entity.Columns[ordinal];
        if (!foundByName.TryGetValue(column.Name, out var there) || there.KeyPosition > 0 || there.IsComputed || entity.Key.Contains(ordinal))
        {
            return null;
        }

        if (!there.IsNotNull && !column.IsNullable)
        {
            return $"column {there.Name} of table {table} can be NULL, and {entity.Name}.{column.Property} ({column.Type}) can't: make the property nullable, or the column NOT NULL";
        }

        return there is { IsNotNull: true, HasDefault: false } && column.IsNullable
            ? $"column {there.Name} of table {table} is NOT NULL, and {entity.Name}.{column.Property} ({column.Type}?) can be null: make the property non-nullable, or drop the column's NOT NULL"
            : null;
    }

    private string? WronglyComputed(int ordinal)
    {
        var column = entity.Columns[ordinal];
        return (foundByName.TryGetValue(column.Name, out var there), entity.Computed.Has(ordinal)) switch
        {
            (true, false) when there!.IsComputed
                => $"column {there.Name} of table {table} is computed by the database, and {entity.Name}.{column.Property} would be written: mark it [Computed]",
            (true, true) when !there!.IsComputed
                => $"column {there.Name} of table {table} is not computed by the database, and {entity.Name}.{column.Property} is never written: make the column GENERATED ALWAYS AS, or the property not [Computed]",
            _ => null,
        };
    }

    private string? NeverInserted(InspectedColumn there)
        => there is { IsNotNull: true, HasDefault: false, IsComputed: false, KeyPosition: 0 } && !entity.Columns.Any(column => names.Equals(column.Name, there.Name))
            ? $"column {there.Name} of table {table} is NOT NULL without a default, and {entity.Name} does not map it, so that every INSERT would fail: map it, or give it a default"
            : null;

    private string? WrongKey()
    {
        var mapped = entity.Key.Select(ordinal => entity.Columns[ordinal].Name).ToList();
        var there = found.Where(column => column.KeyPosition > 0).OrderBy(column => column.KeyPosition).Select(column => column.Name).ToList();
        if (mapped.ToHashSet(names).SetEquals(there))
        {
            return null;
        }

        return there.Count == 0
            ? $"table {table} has no primary key, and {entity.Name}'s is ({string.Join(", ", mapped)}): add it to the table, or nothing keeps two rows from being one object"
            : $"the primary key of table {table} is ({string.Join(", ", there)}), and {entity.Name}'s is ({string.Join(", ", mapped)}): mark the properties of the table's key with [Key]";
    }

    private static StringComparer ComparerOf(Dialect dialect) => dialect switch
    {
        Dialect.Sqlite => StringComparer.OrdinalIgnoreCase,
        Dialect.PostgreSql => StringComparer.Ordinal,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
