namespace Orm.Generators.Model;

/// <summary>Where the generated half of a class stands.</summary>
internal sealed record TypeDeclaration
{
    /// <summary>Null for the global namespace. Escaped: <c>@event.Shop</c>.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The containing types from the outermost, as their partial declarations open: <c>partial class Outer</c>, escaped.</summary>
    public required EquatableArray<string> Containers { get; init; }

    /// <summary><c>partial class User</c>, <c>partial record Person</c>: escaped, without modifiers that one half may leave out.</summary>
    public required string Header { get; init; }

    /// <summary>The name alone, unescaped.</summary>
    public required string Name { get; init; }

    /// <summary><c>global::Shop.User</c>, escaped.</summary>
    public required string FullName { get; init; }

    /// <summary>Unique and stable, also ignoring case; safe as a file name: <c>Shop.User</c>.</summary>
    public required string HintName { get; init; }

    /// <summary>Whether code in other assemblies can name it.</summary>
    public required bool IsPublic { get; init; }
}
