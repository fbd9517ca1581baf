using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>A column's default in the database: <c>DefaultSql</c> as it is, <c>Default</c> as a literal of each dialect.</summary>
internal static class DefaultParser
{
    public static DialectText Parse(MappedProperty property, ColumnOptions options, ColumnType column, INamedTypeSymbol type, List<Problem> problems)
    {
        var place = Bearer(options) is { } bearer
            ? Places.Argument(bearer, bearer.Named("Default") is null ? "DefaultSql" : "Default", property.Symbol, type)
            : null;
        if (place is null)
        {
            return DialectText.None;
        }

        var problem = FindProblem(property, options, column, type, place);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return new DialectText(Render(options, column, Dialect.Sqlite), Render(options, column, Dialect.PostgreSql));
    }

    private static AttributeData? Bearer(ColumnOptions options) => options.Bearer("Default") ?? options.Bearer("DefaultSql");

    private static Problem? FindProblem(MappedProperty property, ColumnOptions options, ColumnType column, INamedTypeSymbol type, Place place)
    {
        foreach (var dialect in new[] { Dialect.Sqlite, Dialect.PostgreSql })
        {
            if (options.Bearer("Default", dialect) is { } constant)
            {
                if (options.Bearer("DefaultSql", dialect) is { } sql && sql.DialectOf() == constant.DialectOf())
                {
                    return Contradiction("Default", "DefaultSql", "a column has one default");
                }

                if (Constant(constant) is not { IsNull: false } value || ConstantRenderer.Render(value, column, dialect) is null)
                {
                    return new Problem(
                        MappingDiagnostics.MisfitDefault, Places.Argument(constant, "Default", property.Symbol, type),
                        property.Name, TypeName.Display(type), property.Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
                }
            }
        }

        if (property.Attributes.Has(RuntimeNames.Version))
        {
            return Contradiction("Version", "Default", "a version starts at 1");
        }

        // Of any other property it can't be told whether it was set.
        var canApply = column.IsNullable || property.Symbol.IsPartialDefinition || property.Attributes.Has(RuntimeNames.Key)
            || property.Attributes.Has(RuntimeNames.Sequence);
        return canApply ? null : new Problem(MappingDiagnostics.IdleDefault, place, property.Name, TypeName.Display(type));

        Problem Contradiction(string left, string right, string why)
            => new(MappingDiagnostics.Contradiction, place, left, right, property.Name, why);
    }

    private static string? Render(ColumnOptions options, ColumnType column, Dialect dialect)
        => options.Bearer("Default", dialect) is { } attribute && Constant(attribute) is { } value
            ? ConstantRenderer.Render(value, column, dialect)
            : options.Text("DefaultSql", dialect);

    private static TypedConstant? Constant(AttributeData attribute) => attribute.Named("Default");
}
