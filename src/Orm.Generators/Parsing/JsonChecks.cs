using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Rules about [Json] properties beside the contexts of the project.</summary>
internal static class JsonChecks
{
    public static IEnumerable<Problem> Check(IEnumerable<MappedTable> tables, JsonContexts contexts)
        => from table in tables.OrderBy(table => table.Entity.Declaration.FullName, StringComparer.Ordinal)
           from column in table.Entity.Columns
           where !JsonContexts.IsDecided(column)
           select Check(table.Type, column, contexts) into problem
           where problem is not null
           select problem;

    private static Problem? Check(INamedTypeSymbol type, Column column, JsonContexts contexts)
    {
        var property = PropertyCollector.BaseFirst(type).SelectMany(part => part.GetMembers(column.Property).OfType<IPropertySymbol>()).Last();
        var attribute = PropertyParser.AttributesOf(property).Find(RuntimeNames.Json)!;
        var place = Places.Attribute(attribute, property, type);
        var candidates = contexts.For((AsJson)column.Type.Conversion).Select(context => context.Name.Replace("global::", "")).ToList();
        return candidates.Count switch
        {
            0 => new Problem(
                ValueDiagnostics.NoContext, place, property.Name, TypeName.Display(type),
                column.Type.Conversion is AsJson { Type: var name } ? Short(name) : ""),
            1 => null,
            _ => new Problem(ValueDiagnostics.TwoContexts, place, property.Name, TypeName.Display(type), candidates[0], candidates[1], Last(candidates[0])),
        };
    }

    // Without the namespaces in front, also of type arguments.
    private static string Short(string type) => System.Text.RegularExpressions.Regex.Replace(type, @"global::(?:@?\w+\.)*", "");

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
