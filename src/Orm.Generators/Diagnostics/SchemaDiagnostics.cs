using Microsoft.CodeAnalysis;

namespace Orm.Generators.Diagnostics;

/// <summary>ORM4xx: how tables stand beside each other.</summary>
internal static class SchemaDiagnostics
{
    public static readonly DiagnosticDescriptor DuplicateTable = new(
        "ORM401",
        "Two classes have two tables",
        "'{0}' and '{1}' are both mapped to table '{2}'. Give one another name by [Table(\"…\")].",
        "Orm.Schema",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateIndex = new(
        "ORM402",
        "Two indexes have two names",
        "Two indexes are named '{0}', the second on '{1}'. Give one another Name, or remove it.",
        "Orm.Schema",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor IndexNamedAsTable = new(
        "ORM403",
        "An index does not have the name of a table",
        "Index '{0}' of '{1}' has the name of the table of '{2}', and a database keeps both in one list. Give the index another Name.",
        "Orm.Schema",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SharedName = new(
        "ORM420",
        "Tables, sequences and types of a schema have different names",
        "'{0}' is the name of {1} and of {2}, which PostgreSQL keeps in one list. Give one another name.",
        "Orm.Schema",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnequalSequences = new(
        "ORM421",
        "A sequence is described in one way",
        "Sequence '{0}' begins or counts otherwise for '{1}' than for '{2}'. Give it the same Start and Increment everywhere, or another name.",
        "Orm.Schema",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
