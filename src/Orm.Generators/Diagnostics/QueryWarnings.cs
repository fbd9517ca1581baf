using Microsoft.CodeAnalysis;

namespace Orm.Generators.Diagnostics;

/// <summary>ORM24x: queries that have SQL, and hardly that which was meant. ORM250: the SQL itself.</summary>
internal static class QueryWarnings
{
    public static readonly DiagnosticDescriptor NoOrder = new(
        "ORM240",
        "A Skip or Take stands behind an order",
        "Without an order '{0}' gives any of the rows, others each time. Put an OrderBy before it that tells every two rows apart, by the key for one.",
        "Orm.Queries",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor QueryInLoop = new(
        "ORM241",
        "No query runs for each row of another",
        "This query runs once for each row of '{0}', a statement a row. Read what the loop needs before it in one query: by a join, or where a column is among the values of a list (Contains).",
        "Orm.Queries",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ConstantComparison = new(
        "ORM242",
        "A comparison tells rows apart",
        "'{0}' is always {1}: {2}. Leave it out, or compare with what was meant.",
        "Orm.Queries",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoFilter = new(
        "ORM243",
        "An update or delete by predicate has a condition",
        "'{0}' writes every row of '{1}'. Put a Where before it, .Where(row => true) if all are meant.",
        "Orm.Queries",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Sql = new(
        "ORM250",
        "The SQL of a query",
        "{0}",
        "Orm.Queries",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);
}
