namespace Orm.Querying.Templates;

/// <summary>A part of a piece's SQL: text, or a hole in it.</summary>
internal abstract record TemplatePart;
