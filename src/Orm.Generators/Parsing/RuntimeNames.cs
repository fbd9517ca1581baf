using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>The attributes of Orm.Runtime by their metadata names in namespace <c>Orm</c>. A test resolves each.</summary>
internal static class RuntimeNames
{
    public const string Namespace = "Orm";

    public const string Table = "TableAttribute";
    public const string Column = "ColumnAttribute";
    public const string Key = "KeyAttribute";
    public const string NotMapped = "NotMappedAttribute";
    public const string Version = "VersionAttribute";
    public const string Unique = "UniqueAttribute";
    public const string AsText = "AsTextAttribute";
    public const string Converter = "ConverterAttribute`1";
    public const string Json = "JsonAttribute";
    public const string JsonOfContext = "JsonAttribute`1";
    public const string Embedded = "EmbeddedAttribute";
    public const string Index = "IndexAttribute";
    public const string Check = "CheckAttribute";
    public const string Sequence = "SequenceAttribute";
    public const string PostgreSqlEnum = "PostgreSqlEnumAttribute";
    public const string EnumLabel = "EnumLabelAttribute";
    public const string Computed = "ComputedAttribute";
    public const string References = "ReferencesAttribute`1";
    public const string OrmNaming = "OrmNamingAttribute";

    public const string Session = "Session";

    public const string RuntimeAssembly = "Orm.Runtime";
    public const string SqliteAssembly = "Orm.Sqlite";
    public const string PostgreSqlAssembly = "Orm.PostgreSql";

    public static bool IsReferenced(Compilation compilation)
        => compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == RuntimeAssembly);
}
