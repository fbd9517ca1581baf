using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>A property that becomes a column, between Roslyn and the model.</summary>
/// <param name="Symbol">The property as the entity sees it: the last override.</param>
/// <param name="Attributes">Its attributes; those of what it overrides where it bears none of ours.</param>
/// <param name="Access">How generated code writes it.</param>
/// <param name="Writer">The class whose setter or field is written.</param>
internal sealed record MappedProperty(
    IPropertySymbol Symbol, ImmutableArray<AttributeData> Attributes, PropertyAccess Access, INamedTypeSymbol Writer)
{
    public string Name => Symbol.Name;
}
