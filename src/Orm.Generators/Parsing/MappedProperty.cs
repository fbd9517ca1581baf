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
    /// <summary>Where it stands in the entity, of a property of an embedded object; null for one of the entity itself.</summary>
    public EmbeddedLeaf? Embedded { get; init; }

    public string Name => Embedded?.Path ?? Symbol.Name;
}
