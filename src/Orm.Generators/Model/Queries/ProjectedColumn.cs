namespace Orm.Generators.Model.Queries;

/// <summary>A member that a Select gives.</summary>
/// <param name="Member">The member's name; null where the Select gives one value.</param>
/// <param name="Name">Its column's name, as SQL writes it.</param>
/// <param name="Column">What it is made of.</param>
internal sealed record ProjectedColumn(string? Member, string Name, QueryColumn Column);
