using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>The constructor that generated code calls.</summary>
/// <param name="Properties">The property that each parameter fills, in their order; empty where it takes none.</param>
/// <param name="SetsRequiredMembers">Whether it says so, so that an initializer need not.</param>
internal sealed record Constructor(IReadOnlyList<IPropertySymbol> Properties, bool SetsRequiredMembers)
{
    /// <summary>Stands for one that no generated code can call.</summary>
    public static Constructor None { get; } = new([], false);

    /// <summary>Whether only the class itself can call it.</summary>
    public bool IsHidden { get; init; }

    public bool IsCallable => !ReferenceEquals(this, None);

    public bool Fills(IPropertySymbol property) => Properties.Any(filled => SymbolEqualityComparer.Default.Equals(filled, property));
}
