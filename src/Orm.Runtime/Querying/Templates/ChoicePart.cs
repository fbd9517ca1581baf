namespace Orm.Querying.Templates;

/// <summary>One text where a value is given, and another where it is null.</summary>
internal sealed record ChoicePart(int Index, Template Given, Template Null) : TemplatePart;
