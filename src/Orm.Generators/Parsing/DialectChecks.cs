using System.Text;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>What one of the databases would not take, or take differently than it is meant.</summary>
internal static class DialectChecks
{
    private const string ReservedPrefix = "sqlite_";

    private static readonly string[] systemColumns = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

    private static readonly string[] strictTypes = ["INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY"];

    public static void Check(Mapping mapping, AttributeData table, List<Problem> problems)
    {
        CheckLength(mapping.Table, "table", PlaceOfTable(mapping.Type, table), mapping, problems);
        CheckPrefix(mapping.Table, "table", PlaceOfTable(mapping.Type, table), mapping, problems);
        CheckLength(table.NamedText("Schema"), "schema", Places.Argument(table, "Schema", mapping.Type, mapping.Type), mapping, problems);
        for (var ordinal = 0; ordinal < mapping.Columns.Count; ordinal++)
        {
            if (mapping.Columns[ordinal] is { } column)
            {
                Check(mapping, mapping.Properties[ordinal], column, problems);
            }
        }

        foreach (var (attribute, bearer) in IndexParser.OnClass(mapping.Type, RuntimeNames.Index))
        {
            var place = Places.Argument(attribute, "Name", bearer, mapping.Type);
            ClassChecks.CheckName(attribute.NamedText("Name"), place, "index", mapping.Type, problems);
            CheckLength(attribute.NamedText("Name"), "index", place, mapping, problems);
            CheckPrefix(attribute.NamedText("Name"), "index", place, mapping, problems);
        }
    }

    /// <summary>The name given to a table, its class's where none is.</summary>
    public static Place PlaceOfTable(INamedTypeSymbol type, AttributeData table)
        => table.Text() is null ? Places.Name(type) : Places.Argument(table, 0, type, type);

    /// <summary>Whether a condition that is there for one database alone leaves another meaning on the other.</summary>
    public static void CheckCondition(DialectText sql, string what, string otherwise, Place place, Mapping mapping, List<Problem> problems)
    {
        if (sql.Sqlite is null != sql.PostgreSql is null)
        {
            var rule = sql.Sqlite is null ? DialectDiagnostics.NoConditionForSqlite : DialectDiagnostics.NoConditionForPostgreSql;
            problems.Add(new Problem(rule, place, what, TypeName.Display(mapping.Type), otherwise));
        }
    }

    private static void Check(Mapping mapping, MappedProperty property, Column column, List<Problem> problems)
    {
        CheckLength(column.Name, "column", PropertyChecks.PlaceOfName(property, mapping.Type), mapping, problems);
        if (systemColumns.Contains(column.Name))
        {
            problems.Add(new Problem(
                DialectDiagnostics.SystemColumn, PropertyChecks.PlaceOfName(property, mapping.Type),
                property.Name, TypeName.Display(mapping.Type), column.Name));
        }

        var columnAttributes = property.Attributes.Where(attribute => attribute.Is(RuntimeNames.Column)).ToList();
        if (column.SqlType.Sqlite is { } sqlType && !string.IsNullOrWhiteSpace(sqlType) && !strictTypes.Contains(sqlType.Trim(), StringComparer.OrdinalIgnoreCase)
            && columnAttributes.Find(attribute => attribute.NamedText("Type") == sqlType) is { } typing)
        {
            problems.Add(new Problem(
                DialectDiagnostics.NoStrictType, Places.Argument(typing, "Type", property.Symbol, mapping.Type),
                property.Name, TypeName.Display(mapping.Type), sqlType));
        }

        if (column.Default.Sqlite is null != column.Default.PostgreSql is null && column.Sequence is null
            && columnAttributes.Find(attribute => attribute.Named("Default") is not null || attribute.Named("DefaultSql") is not null) is { } bearer)
        {
            var rule = column.Default.Sqlite is null ? DialectDiagnostics.NoDefaultForSqlite : DialectDiagnostics.NoDefaultForPostgreSql;
            var name = bearer.Named("Default") is null ? "DefaultSql" : "Default";
            problems.Add(new Problem(
                rule, Places.Argument(bearer, name, property.Symbol, mapping.Type), property.Name, TypeName.Display(mapping.Type)));
        }
    }

    /// <summary>Whether no database could have a name, or PostgreSQL would cut it.</summary>
    public static void CheckName(string? name, string kind, Place place, INamedTypeSymbol type, List<Problem> problems)
    {
        ClassChecks.CheckName(name, place, kind, type, problems);
        CheckLength(name, kind, place, type, problems);
    }

    private static void CheckLength(string? name, string kind, Place place, Mapping mapping, List<Problem> problems)
        => CheckLength(name, kind, place, mapping.Type, problems);

    private static void CheckLength(string? name, string kind, Place place, INamedTypeSymbol type, List<Problem> problems)
    {
        if (name is not null && Encoding.UTF8.GetByteCount(name) is var bytes && bytes > ConstraintNames.MaximumBytes)
        {
            problems.Add(new Problem(
                DialectDiagnostics.NameTooLong, place, kind, TypeName.Display(type), name, $"{bytes}"));
        }
    }

    private static void CheckPrefix(string? name, string kind, Place place, Mapping mapping, List<Problem> problems)
    {
        if (name is not null && name.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(new Problem(DialectDiagnostics.ReservedPrefix, place, kind, TypeName.Display(mapping.Type), name));
        }
    }
}
