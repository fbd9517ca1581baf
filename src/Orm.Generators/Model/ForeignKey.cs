namespace Orm.Generators.Model;

/// <summary>A foreign key.</summary>
/// <param name="Name"><c>fk_orders_customer_id</c>.</param>
/// <param name="Columns">Ordinals, in the order of the target's key.</param>
/// <param name="Target">The class referred to, <c>global::Shop.Customer</c>.</param>
/// <param name="TargetSchema">Its table's schema.</param>
/// <param name="TargetTable">Its table, not quoted.</param>
/// <param name="TargetColumns">Its key's columns, not quoted.</param>
/// <param name="OnDelete">What deleting the other row does.</param>
internal sealed record ForeignKey(
    string Name,
    EquatableArray<int> Columns,
    string Target,
    string? TargetSchema,
    string TargetTable,
    EquatableArray<string> TargetColumns,
    OnDelete OnDelete);
