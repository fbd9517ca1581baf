namespace Orm.Integration.Tests.Types;

/// <summary>A type, the property that has it in both entities, and values to try.</summary>
internal sealed record TypeCase(
    string Name,
    string Property,
    object[] Values,
    Func<BareTypes, object> GetBare,
    Action<BareTypes, object> SetBare,
    Func<NullableTypes, object?> GetNullable,
    Action<NullableTypes, object?> SetNullable)
{
    /// <summary>The column's name.</summary>
    internal string Column => EntityMap.Of<BareTypes>().Columns.Single(column => column.Property == Property).Name;
}
