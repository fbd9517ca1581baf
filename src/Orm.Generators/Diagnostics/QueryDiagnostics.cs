using Microsoft.CodeAnalysis;

namespace Orm.Generators.Diagnostics;

/// <summary>ORM2xx: what stands in the lambdas of queries.</summary>
internal static class QueryDiagnostics
{
    public static readonly DiagnosticDescriptor NoLambda = new(
        "ORM201",
        "A query operator takes a lambda written at the call",
        "'{0}' takes a lambda written at the call: it becomes SQL when the program is built, and what is in a variable or a method can't be seen then. Write the lambda here, or give the method a Query to add it to.",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotTranslated = new(
        "ORM202",
        "An expression has no SQL",
        "Orm does not translate {0} to SQL yet: {1}",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnreadableValue = new(
        "ORM203",
        "A value in a query can be read",
        "The value '{0}' can't be read for the query: {1}",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoColumns = new(
        "ORM204",
        "A query's type is known where a lambda speaks of it",
        "'{0}' is a type parameter, and its columns are not known where the program is built. Write the lambda where the entity is known, and pass the Query on.",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotIntercepted = new(
        "ORM205",
        "A query call is seen when queries are translated",
        "This call of '{0}' was not seen when queries were translated, so it would throw: it stands in code that another generator wrote, or uses what one wrote. Move the query to a method in a C# file of the project.",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnreadableResult = new(
        "ORM207",
        "Rows of raw SQL can become the type",
        "Rows can't be read into '{0}': {1}",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongKey = new(
        "ORM208",
        "A key is given in its own types",
        "{0} of '{1}' was called with {2}, but the key is {3}. Give the parts of the key in their order, each of its own type.",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReflectedValue = new(
        "ORM206",
        "A query's values are passed, not captured",
        "'{0}' is captured, and captured values are read by reflection. Pass it: .{1}({0}, static (row, value) => …).",
        "Orm.Queries",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor CollectionNotTranslated = new(
        "ORM225",
        "What is asked of an array or JSON has no SQL",
        "Of '{0}', which holds {1}, Orm translates {2}. Write this query as session.Sql<T>($\"…\"), or do it to the list after reading it.",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoPlaceInBulk = new(
        "ORM230",
        "An update or delete by predicate stands behind conditions alone",
        "'{0}' can't stand behind '{1}': it writes every row that the conditions let through, in no order. Leave '{1}' out, or write session.Execute($\"…\").",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotSettable = new(
        "ORM231",
        "An update by predicate sets what can be set",
        "'{0}' can't be set so: {1}",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ConvertedHole = new(
        "ORM220",
        "A hole of raw SQL has what its column has",
        "'{0}' is a '{1}', which {2} converts for its columns, but a hole of raw SQL is written as it is. Put what the column has there, such as {2}.ToColumn({0}).",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BareSql = new(
        "ORM290",
        "SQL is written as an interpolated string",
        "'{0}' takes SQL as an interpolated string, whose holes become parameters. Write {1}.",
        "Orm.Queries",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
