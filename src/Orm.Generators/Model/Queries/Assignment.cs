namespace Orm.Generators.Model.Queries;

/// <summary>A column that an update sets.</summary>
/// <param name="Column">Which.</param>
/// <param name="Ordinal">Its ordinal in the mapping.</param>
/// <param name="Value">What it becomes; null for NULL.</param>
internal sealed record Assignment(QueryColumn Column, int Ordinal, Operand? Value);
