namespace Orm.Generators.Model.Queries;

/// <summary>A member that a Select gives.</summary>
/// <param name="Member">The member's name; null where the Select gives one value.</param>
/// <param name="Name">Its column's name, as SQL writes it.</param>
/// <param name="Column">What it is made of.</param>
/// <param name="IsSpecial">Whether the database keeps it in a form that its type does not tell.</param>
internal sealed record ProjectedColumn(string? Member, string Name, QueryColumn Column, bool IsSpecial);
