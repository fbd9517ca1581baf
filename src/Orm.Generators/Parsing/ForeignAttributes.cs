using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing;

/// <summary>Mapping attributes of System.ComponentModel.DataAnnotations, which Orm does not read.</summary>
internal static class ForeignAttributes
{
    private const string Key = "System.ComponentModel.DataAnnotations.KeyAttribute";

    private static readonly Dictionary<string, string> replacements = new()
    {
        [Key] = "Use Orm's [Key]",
        ["System.ComponentModel.DataAnnotations.RequiredAttribute"] = "Give the property a type without '?' instead",
        ["System.ComponentModel.DataAnnotations.MaxLengthAttribute"] = "Use Orm's [Column(Length = …)]",
        ["System.ComponentModel.DataAnnotations.StringLengthAttribute"] = "Use Orm's [Column(Length = …)]",
        ["System.ComponentModel.DataAnnotations.TimestampAttribute"] = "Use Orm's [Version] on an int or long",
        ["System.ComponentModel.DataAnnotations.ConcurrencyCheckAttribute"] = "Use Orm's [Version] on an int or long",
        ["System.ComponentModel.DataAnnotations.Schema.TableAttribute"] = "Use Orm's [Table]",
        ["System.ComponentModel.DataAnnotations.Schema.ColumnAttribute"] = "Use Orm's [Column]",
        ["System.ComponentModel.DataAnnotations.Schema.NotMappedAttribute"] = "Use Orm's [NotMapped]",
        ["System.ComponentModel.DataAnnotations.Schema.ForeignKeyAttribute"] = "Use Orm's [References<T>]",
        ["System.ComponentModel.DataAnnotations.Schema.InversePropertyAttribute"] = "Use Orm's [References<T>]",
        ["System.ComponentModel.DataAnnotations.Schema.DatabaseGeneratedAttribute"] = "Use Orm's [Key(Generated = …)]",
    };

    public static void Check(INamedTypeSymbol type, List<Problem> problems)
    {
        foreach (var part in PropertyCollector.BaseFirst(type))
        {
            Check(part, type, problems);
            foreach (var member in part.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }))
            {
                Check(member, type, problems);
            }
        }
    }

    /// <summary>Whether a property is marked as the key by the attribute of that library.</summary>
    public static bool HasKey(IPropertySymbol property)
        => property.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && IsOfDataAnnotations(type) && type.ToDisplayString() == Key);

    private static void Check(ISymbol bearer, INamedTypeSymbol type, List<Problem> problems)
    {
        foreach (var attribute in bearer.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeClass && IsOfDataAnnotations(attributeClass)
                && replacements.TryGetValue(attributeClass.ToDisplayString(), out var replacement))
            {
                problems.Add(new Problem(
                    MappingDiagnostics.ForeignAttribute, Places.Attribute(attribute, bearer, type),
                    attribute.ShortName(), bearer.Name, replacement));
            }
        }
    }

    // Asked first, since to write out the name of each attribute of each member takes time.
    private static bool IsOfDataAnnotations(INamedTypeSymbol attribute) => attribute.ContainingNamespace is { Name: "DataAnnotations" or "Schema" };
}
