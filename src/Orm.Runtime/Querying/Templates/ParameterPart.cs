namespace Orm.Querying.Templates;

/// <summary>A value of the operator, by its index.</summary>
internal sealed record ParameterPart(int Index) : TemplatePart;
