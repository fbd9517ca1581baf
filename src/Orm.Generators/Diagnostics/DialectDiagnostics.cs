using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Diagnostics;

/// <summary>ORM3xx: what one of the databases would not take. Reported for the databases whose driver the project references, and for both where it references none.</summary>
internal static class DialectDiagnostics
{
    public static readonly DiagnosticDescriptor ColumnsDifferInCase = new(
        "ORM301",
        "On SQLite columns differ in more than case",
        "'{0}' and '{1}' of '{2}' are mapped to columns '{3}' and '{4}', which are one to SQLite. Give one another name by [Column(\"…\")].",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NameTooLong = new(
        "ORM302",
        "PostgreSQL keeps 63 bytes of a name",
        "The {0} of '{1}' is named '{2}', which has {3} bytes; PostgreSQL would cut it off at 63 without a word. Give a shorter name.",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoStrictType = new(
        "ORM303",
        "SQLite's strict tables know six types",
        "'{0}' of '{1}' has Type '{2}', which a STRICT table of SQLite does not know: it has INTEGER, INT, REAL, TEXT, BLOB and ANY. Use one of these, or add Dialect = Dialect.PostgreSql.",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoDefaultForSqlite = new(
        "ORM304",
        "A default is given for SQLite too",
        "'{0}' of '{1}' has a default on PostgreSQL and none on SQLite, where the property's own value would be inserted. Add [Column(DefaultSql = …, Dialect = Dialect.Sqlite)].",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoDefaultForPostgreSql = new(
        "ORM305",
        "A default is given for PostgreSQL too",
        "'{0}' of '{1}' has a default on SQLite and none on PostgreSQL, where the property's own value would be inserted. Add [Column(DefaultSql = …, Dialect = Dialect.PostgreSql)].",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TablesDifferInCase = new(
        "ORM306",
        "On SQLite tables differ in more than case or schema",
        "'{0}' and '{1}' are mapped to tables '{2}' and '{3}', which are one to SQLite. Give one another name by [Table(\"…\")].",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SystemColumn = new(
        "ORM310",
        "A column does not bear the name of one of PostgreSQL's own",
        "'{0}' of '{1}' is mapped to column '{2}', a name that PostgreSQL keeps for a column which every table has. Give another name by [Column(\"…\")].",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReservedPrefix = new(
        "ORM311",
        "No name begins with what SQLite keeps for itself",
        "The {0} of '{1}' is named '{2}', and SQLite refuses names that begin with 'sqlite_'. Give another name.",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoConditionForSqlite = new(
        "ORM312",
        "A condition is given for SQLite too",
        "{0} of '{1}' has its condition for PostgreSQL alone, so on SQLite {2}. Repeat it with Dialect = Dialect.Sqlite; \"true\" says that this is meant.",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoConditionForPostgreSql = new(
        "ORM313",
        "A condition is given for PostgreSQL too",
        "{0} of '{1}' has its condition for SQLite alone, so on PostgreSQL {2}. Repeat it with Dialect = Dialect.PostgreSql; \"true\" says that this is meant.",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoVirtualColumns = new(
        "ORM315",
        "PostgreSQL keeps what it computes",
        "'{0}' of '{1}' is a virtual column, which PostgreSQL has from version 18 on only. Remove 'Virtual = true', or give PostgreSQL a [Computed(…, Dialect = Dialect.PostgreSql)] without it.",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InexactComputation = new(
        "ORM316",
        "SQLite computes decimals as doubles",
        "'{0}' of '{1}' is a decimal that SQLite computes, and SQLite's arithmetic takes decimals for doubles, so that the last digits can differ. Compute it from integers, or in C# in a property that is [NotMapped].",
        "Orm.Dialect",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoSequences = new(
        "ORM317",
        "SQLite has no sequences",
        "'{0}' of '{1}' has a [Sequence], and SQLite has none. Let the database count the key, or give SQLite a default by [Column(DefaultSql = …, Dialect = Dialect.Sqlite)].",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotComputedBySqlite = new(
        "ORM318",
        "A computed column is computed by SQLite too",
        "'{0}' of '{1}' is computed by PostgreSQL and not by SQLite, where nothing would ever write it. Add [Computed(…, Dialect = Dialect.Sqlite)].",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotComputedByPostgreSql = new(
        "ORM319",
        "A computed column is computed by PostgreSQL too",
        "'{0}' of '{1}' is computed by SQLite and not by PostgreSQL, where nothing would ever write it. Add [Computed(…, Dialect = Dialect.PostgreSql)].",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor IndexesDifferInCase = new(
        "ORM320",
        "On SQLite an index's name differs from others in more than case or schema",
        "Index '{0}' of '{1}' has the name of {2} of '{3}': SQLite keeps both in one list, without schemas and regardless of case. Give the index another Name.",
        "Orm.Dialect",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    private static readonly Dictionary<DiagnosticDescriptor, Dialect> dialects = new()
    {
        [ColumnsDifferInCase] = Dialect.Sqlite,
        [NameTooLong] = Dialect.PostgreSql,
        [NoStrictType] = Dialect.Sqlite,
        [NoDefaultForSqlite] = Dialect.Sqlite,
        [NoDefaultForPostgreSql] = Dialect.PostgreSql,
        [TablesDifferInCase] = Dialect.Sqlite,
        [SystemColumn] = Dialect.PostgreSql,
        [ReservedPrefix] = Dialect.Sqlite,
        [NoConditionForSqlite] = Dialect.Sqlite,
        [NoConditionForPostgreSql] = Dialect.PostgreSql,
        [NoVirtualColumns] = Dialect.PostgreSql,
        [InexactComputation] = Dialect.Sqlite,
        [NoSequences] = Dialect.Sqlite,
        [NotComputedBySqlite] = Dialect.Sqlite,
        [NotComputedByPostgreSql] = Dialect.PostgreSql,
        [IndexesDifferInCase] = Dialect.Sqlite,
    };

    /// <summary>The dialect that a rule is about, null for a rule about every database.</summary>
    public static Dialect? DialectOf(DiagnosticDescriptor rule) => dialects.TryGetValue(rule, out var dialect) ? dialect : null;
}
