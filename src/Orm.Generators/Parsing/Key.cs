using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>A key: its columns, where its value comes from, and whether it may come from nowhere else.</summary>
internal sealed record Key(IReadOnlyList<int> Ordinals, KeyGeneration Generation, bool IsIdentityAlways)
{
    public bool Has(int ordinal) => Ordinals.Contains(ordinal);

    /// <summary>A part of a key is never null, also where the code around it does not say so.</summary>
    public Column Apply(Column column, int ordinal)
        => Has(ordinal) ? column with { Type = column.Type with { IsNullable = false } } : column;
}
