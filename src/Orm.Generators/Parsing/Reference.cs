using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>A [References&lt;T&gt;] and where it stands.</summary>
internal sealed record Reference(AttributeData Attribute, ISymbol Bearer, Mapping Mapping, CancellationToken CancellationToken)
{
    public ITypeSymbol? Target => Attribute.AttributeClass?.TypeArguments.FirstOrDefault();

    public Place PlaceOfAttribute => Places.Attribute(Attribute, Bearer, Mapping.Type);

    public Place PlaceOfTarget => Places.TypeArgument(Attribute, Bearer, Mapping.Type);

    public Place PlaceOfArgument(int position) => Places.Argument(Attribute, position, Bearer, Mapping.Type);

    public Place PlaceOfArgument(string name) => Places.Argument(Attribute, name, Bearer, Mapping.Type);
}
