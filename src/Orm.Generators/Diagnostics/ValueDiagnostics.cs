using Microsoft.CodeAnalysis;

namespace Orm.Generators.Diagnostics;

/// <summary>ORM1xx of what a column can hold: types, converters, JSON, enums.</summary>
internal static class ValueDiagnostics
{
    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "ORM110",
        "A column's type is supported",
        "Property '{0}' of '{1}' has type '{2}', which no column can hold. {3}.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnnameableType = new(
        "ORM111",
        "Generated code can name a column's type",
        "Generated code can't name the type of '{0}' of '{1}', since '{2}' is {3}. Make '{2}' internal or public.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoConversion = new(
        "ORM140",
        "A converter converts the property's type",
        "'{0}' does not implement IConverter<{1}, …>, so it can't convert '{2}' of '{3}'. Implement it, or name a converter of '{1}'.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsupportedConversion = new(
        "ORM141",
        "A converter makes what a column can hold",
        "'{0}' converts '{1}' to '{2}', which no column can hold for '{3}' of '{4}'. Convert to a number, string, Guid, date, time or byte[] that is never null.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnnameableConverter = new(
        "ORM142",
        "Generated code can name a converter",
        "Generated code can't name '{0}', the converter of '{1}' of '{2}', since '{3}' is {4}. Make '{3}' visible to the whole assembly of '{2}'.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TwoConverters = new(
        "ORM143",
        "A value has one converter",
        "'{0}' of '{1}' has two converters, '{2}' and '{3}'. Leave one of them.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TwoConversions = new(
        "ORM144",
        "A converter converts a type to one other",
        "'{0}' converts '{1}' to several types, so it is not known as which to keep '{2}' of '{3}'. Implement IConverter<{1}, …> once.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsupportedCollection = new(
        "ORM150",
        "A collection is one that a column can hold",
        "Property '{0}' of '{1}' is a '{2}', and a column holds only {3}[], List<{3}>, IList<{3}> or IReadOnlyList<{3}>. Give it one of these types, or mark it [Json] or [NotMapped].",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoContext = new(
        "ORM151",
        "JSON has a context that lists its type",
        "'{0}' of '{1}' is [Json], and no JsonSerializerContext of this project lists its type. Write '[JsonSerializable(typeof({2}))] internal partial class AppJson : JsonSerializerContext;'.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TwoContexts = new(
        "ORM152",
        "JSON has one context",
        "'{0}' of '{1}' is [Json], and both '{2}' and '{3}' list its type. Name the one that writes it: [Json<{4}>].",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ContextLacksType = new(
        "ORM153",
        "The context that is named lists the type",
        "'{0}' of '{1}' is written by '{2}', which does not list its type. Add [JsonSerializable(typeof({3}))] to '{2}'.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UniqueJson = new(
        "ORM154",
        "JSON is not unique",
        "'{0}' of '{1}' is [Json], and can't be unique: SQLite compares its text, PostgreSQL its values. Make a property of what is to be unique.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnnameableContext = new(
        "ORM155",
        "Generated code can name a context",
        "Generated code can't name the context '{2}' of '{0}' of '{1}', since '{3}' is {4}. Make '{3}' internal or public.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ImpossibleNativeEnum = new(
        "ORM162",
        "An enum of PostgreSQL has a label for each value",
        "'{0}' {1}, so it can't be a type of PostgreSQL. Remove [PostgreSqlEnum]; it is then kept as its number, or as text where a property is [AsText].",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ImpossibleLabels = new(
        "ORM163",
        "The labels of an enum tell its values apart",
        "'{0}' is kept as its members' labels, but {1}. Give another label by [EnumLabel(\"…\")].",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
