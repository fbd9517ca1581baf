using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>[Check] on the class, on its bases and on properties.</summary>
internal static class CheckParser
{
    public static IReadOnlyList<Check> Parse(Mapping mapping, List<Problem> problems)
    {
        var onClass = IndexParser.OnClass(mapping.Type, RuntimeNames.Check).Select(pair => (pair.Attribute, Bearer: (ISymbol)pair.Bearer));
        var onProperties = mapping.Properties.SelectMany(property => property.Attributes
            .Where(attribute => attribute.Is(RuntimeNames.Check))
            .Select(attribute => (Attribute: attribute, Bearer: (ISymbol)property.Symbol)));
        var checks = new List<Check>();
        foreach (var (attribute, bearer) in onProperties.Concat(onClass))
        {
            if (string.IsNullOrWhiteSpace(attribute.Text()))
            {
                problems.Add(new Problem(
                    MappingDiagnostics.EmptySql, Places.Argument(attribute, 0, bearer, mapping.Type), "Check", TypeName.Display(mapping.Type)));
                continue;
            }

            var number = (checks.Count + 1).ToString(CultureInfo.InvariantCulture);
            checks.Add(new Check(ConstraintNames.Make("ck", [mapping.Table, number]), attribute.ForDialect(attribute.Text())));
        }

        return checks;
    }
}
