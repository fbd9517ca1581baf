using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The code that refuses a value which its column's Length, Precision or Scale has no room for.</summary>
internal static class LimitCode
{
    private const string Limits = "global::Orm.ColumnLimits";

    /// <summary>Whether there is something to refuse.</summary>
    public static bool IsLimited(Column column)
        => column is { Type.Kind: ScalarKind.String, Length: not null } or { Type.Kind: ScalarKind.Decimal, Precision: not null };

    /// <summary>The column's value, checked.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    /// <param name="number">The parameter's number, which errors tell.</param>
    public static string Check(Column column, string value, string number) => column switch
    {
        { Length: { } length } => $"{Limits}.Text({value}, {EntityCode.Number(length)}, {number})",
        { Precision: { } precision } => $"{Limits}.Number({value}, {EntityCode.Number(precision)}, {EntityCode.Number(column.Scale ?? 0)}, {number})",
        _ => throw new UnreachableException(),
    };
}
