namespace Orm.Querying.Templates;

/// <summary>A subquery of the piece, by its index.</summary>
internal sealed record QueryPart(int Index) : TemplatePart;
