namespace Orm.Generators.Model.Queries;

/// <summary>A column that a Select gives.</summary>
/// <param name="Name">Its name, as SQL writes it.</param>
/// <param name="Operand">What it is made of.</param>
/// <param name="Path">The members from the row to it; empty where the row is the value.</param>
/// <param name="IsSpecial">Whether the database keeps it in a form that its type does not tell.</param>
internal sealed record ProjectedColumn(string Name, Operand Operand, string Path, bool IsSpecial);
