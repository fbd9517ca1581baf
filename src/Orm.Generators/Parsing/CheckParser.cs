using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>
/// [Check] on the class, on its bases and on properties. Where a bearer has one for a database, the next that is for the other
/// database says the same there.
/// </summary>
internal static class CheckParser
{
    public static IReadOnlyList<Check> Parse(Mapping mapping, List<Problem> problems)
    {
        var onProperties = mapping.Properties.SelectMany(property => Of(property.Attributes, property.Symbol));
        var onClass = PropertyCollector.BaseFirst(mapping.Type).SelectMany(part => Of(part.GetAttributes(), part));
        var checks = new List<(DialectText Sql, AttributeData Attribute, ISymbol Bearer)>();
        foreach (var (attribute, bearer) in onProperties.Concat(onClass))
        {
            if (string.IsNullOrWhiteSpace(attribute.Text()))
            {
                problems.Add(new Problem(
                    MappingDiagnostics.EmptySql, Places.Argument(attribute, 0, bearer, mapping.Type), "Check", TypeName.Display(mapping.Type)));
                continue;
            }

            Add(checks, attribute.ForDialect(attribute.Text()), attribute, bearer);
        }

        foreach (var (sql, attribute, bearer) in checks)
        {
            DialectChecks.CheckCondition(
                sql, "[Check]", "nothing would be checked", Places.Argument(attribute, 0, bearer, mapping.Type), mapping, problems);
        }

        return checks.Select((check, index) => new Check(NameOf(mapping, index + 1), check.Sql)).ToList();
    }

    private static IEnumerable<(AttributeData Attribute, ISymbol Bearer)> Of(IEnumerable<AttributeData> attributes, ISymbol bearer)
        => attributes.Where(attribute => attribute.Is(RuntimeNames.Check)).Select(attribute => (attribute, bearer));

    private static void Add(
        List<(DialectText Sql, AttributeData Attribute, ISymbol Bearer)> checks, DialectText sql, AttributeData attribute, ISymbol bearer)
    {
        var other = checks.FindIndex(check => SymbolEqualityComparer.Default.Equals(check.Bearer, bearer) && IsOfOther(check.Sql, sql));
        if (other < 0)
        {
            checks.Add((sql, attribute, bearer));
            return;
        }

        var (text, first, _) = checks[other];
        checks[other] = (new DialectText(text.Sqlite ?? sql.Sqlite, text.PostgreSql ?? sql.PostgreSql), first, bearer);
    }

    private static bool IsOfOther(DialectText left, DialectText right)
        => (left.Sqlite is null && right.PostgreSql is null) || (left.PostgreSql is null && right.Sqlite is null);

    private static string NameOf(Mapping mapping, int number)
        => ConstraintNames.Make("ck", [mapping.Table, number.ToString(CultureInfo.InvariantCulture)]);
}
