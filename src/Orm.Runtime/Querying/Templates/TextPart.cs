namespace Orm.Querying.Templates;

/// <summary>SQL as it is.</summary>
internal sealed record TextPart(string Text) : TemplatePart;
