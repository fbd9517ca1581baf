using Orm.Drivers;
using Orm.PostgreSql.Values;

namespace Orm.PostgreSql.Copying;

/// <summary>What the binary forms of a copy's columns need to know beside the values.</summary>
internal sealed class CopyColumns
{
    private readonly bool[] isJsonb;
    private readonly uint[] elements;

    internal CopyColumns(CopyStatement statement)
    {
        isJsonb = [.. statement.Types.Select(type => type == "jsonb")];
        elements = [.. statement.Types.Select(type => type.EndsWith("[]", StringComparison.Ordinal) ? TypeOid.Of(type[..^2]) : 0)];
    }

    internal int Count => isJsonb.Length;

    internal bool IsJsonb(int number) => isJsonb[number - 1];

    /// <summary>The number of the type of an array's elements.</summary>
    internal uint ElementOf(int number) => elements[number - 1];
}
