using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>Where it may be said how values are kept, beside their type.</summary>
/// <param name="Attributes">The property's attributes.</param>
/// <param name="Assembly">The assembly, of which generated code is a part.</param>
internal sealed record ConversionSource(ImmutableArray<AttributeData> Attributes, IAssemblySymbol Assembly)
{
    /// <summary>For a value that is no property's.</summary>
    public static ConversionSource Of(IAssemblySymbol assembly) => new([], assembly);
}
