using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing;

/// <summary>Rules about the class as a whole.</summary>
internal static class ClassChecks
{
    public static void Check(INamedTypeSymbol type, AttributeData table, List<Problem> problems)
    {
        if (PropertyCollector.BaseFirst(type).FirstOrDefault(part => IsOtherEntity(part, type)) is { } parent)
        {
            problems.Add(new Problem(
                MappingDiagnostics.DerivedEntity, Places.Name(type), TypeName.Display(type), TypeName.Display(parent)));
        }

        CheckName(table.Text(), Places.Argument(table, 0, type, type), "table", type, problems);
        CheckName(table.NamedText("Schema"), Places.Argument(table, "Schema", type, type), "schema", type, problems);
        ForeignAttributes.Check(type, problems);
    }

    /// <summary>Whether no database could have a name.</summary>
    public static void CheckName(string? name, Place place, string kind, INamedTypeSymbol type, List<Problem> problems)
    {
        if (name is not null && (name.Length == 0 || !SqlText.IsStorable(name)))
        {
            problems.Add(new Problem(MappingDiagnostics.ImpossibleName, place, kind, TypeName.Display(type)));
        }
    }

    private static bool IsOtherEntity(INamedTypeSymbol part, INamedTypeSymbol type)
        => !SymbolEqualityComparer.Default.Equals(part, type) && part.GetAttributes().Has(RuntimeNames.Table);
}
