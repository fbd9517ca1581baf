using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>
/// The code for one value of a column, by how it is converted: to read, bind, compare and copy it. A further conversion is a
/// line in each of these.
/// </summary>
internal static class ValueCode
{
    /// <summary>The type as declared.</summary>
    public static string TypeOf(ColumnType type) => type.CSharp + Mark(type);

    /// <summary>Whether it is a reference, which can be null whatever its type says.</summary>
    public static bool IsReference(ColumnType type) => type.Conversion.Kind switch
    {
        ConversionKind.None => type.Kind is ScalarKind.String or ScalarKind.Bytes,
        ConversionKind.Json => ((AsJson)type.Conversion).IsReference,
        ConversionKind.List => true,
        ConversionKind.Embedded => ((AsEmbedded)type.Conversion).IsReference,
        ConversionKind.EnumAsNumber or ConversionKind.EnumAsText => false,
        ConversionKind.Converter => ((Converter)type.Conversion).IsReference,
    };

    /// <summary>Whether it can change without the property being set, so that it is copied, and compared by what is in it.</summary>
    public static bool CanChange(ColumnType type) => type.Conversion.Kind switch
    {
        ConversionKind.None => type.Kind == ScalarKind.Bytes,
        ConversionKind.List or ConversionKind.Json => true,
        ConversionKind.Embedded => ((AsEmbedded)type.Conversion).CanChange,
        ConversionKind.EnumAsNumber or ConversionKind.EnumAsText => false,
        ConversionKind.Converter => ((Converter)type.Conversion).CanChange,
    };

    /// <summary>The value in the current row.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="ordinal">Its ordinal: a number, or a variable.</param>
    /// <param name="lastOrdinal">The ordinal where it stands for the last time, which may count a variable on.</param>
    /// <param name="classes">The converters of the file.</param>
    public static string Read(ColumnType type, string ordinal, string lastOrdinal, ConverterClasses classes) => type.Conversion.Kind switch
    {
        ConversionKind.None => ReadColumn(type, lastOrdinal),
        ConversionKind.EnumAsNumber => FromColumn(type, ReadColumn(type, lastOrdinal), lastOrdinal, classes),
        ConversionKind.EnumAsText or ConversionKind.Converter or ConversionKind.Json => FromColumn(type, ReadColumn(type, ordinal), lastOrdinal, classes),
        ConversionKind.Embedded => throw new UnreachableException(),
        ConversionKind.List => ListCode.Read(type, (AsList)type.Conversion, ordinal, lastOrdinal, classes),
    };

    /// <summary>The property's value for the column's.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="value">The column's value.</param>
    /// <param name="ordinal">The column's ordinal, which errors tell.</param>
    /// <param name="classes">The converters of the file.</param>
    public static string FromColumn(ColumnType type, string value, string ordinal, ConverterClasses classes) => type.Conversion.Kind switch
    {
        ConversionKind.None => value,
        ConversionKind.EnumAsNumber => $"({TypeOf(type)}){value}",
        ConversionKind.EnumAsText or ConversionKind.Converter or ConversionKind.Json => $"{classes.For(type)}.FromColumn{OrNull(type)}({value}, {ordinal})",
        ConversionKind.List or ConversionKind.Embedded => throw new UnreachableException(),
    };

    /// <summary>A statement that writes a value as a parameter.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="value">The value.</param>
    /// <param name="number">The parameter's number, or a variable.</param>
    /// <param name="lastNumber">The number where it stands for the last time, which may count a variable on.</param>
    /// <param name="classes">The converters of the file.</param>
    public static string Bind(ColumnType type, string value, string number, string lastNumber, ConverterClasses classes) => type.Conversion.Kind switch
    {
        ConversionKind.None => BindColumn(type, value, lastNumber),
        ConversionKind.EnumAsNumber => BindColumn(type, ToColumn(type, value, lastNumber, classes), lastNumber),
        ConversionKind.EnumAsText or ConversionKind.Converter or ConversionKind.Json => BindColumn(type, ToColumn(type, value, lastNumber, classes), number),
        ConversionKind.Embedded => throw new UnreachableException(),
        ConversionKind.List => ListCode.Bind((AsList)type.Conversion, value, number, lastNumber, classes),
    };

    /// <summary>The column's value for the property's.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="value">The property's value.</param>
    /// <param name="number">The parameter's number, which errors tell.</param>
    /// <param name="classes">The converters of the file.</param>
    public static string ToColumn(ColumnType type, string value, string number, ConverterClasses classes) => type.Conversion.Kind switch
    {
        ConversionKind.None => value,
        ConversionKind.EnumAsNumber => $"({EntityCode.Keyword(type.Kind)}{Mark(type)}){value}",
        ConversionKind.EnumAsText or ConversionKind.Converter or ConversionKind.Json => $"{classes.For(type)}.ToColumn{OrNull(type)}({value}, {number})",
        ConversionKind.List or ConversionKind.Embedded => throw new UnreachableException(),
    };

    /// <summary>Whether two values differ. NaN equals NaN, bytes compare by content, and a DateTime that is an instant compares as the instant that is kept.</summary>
    public static string Differ(ColumnType type, string left, string right, ConverterClasses classes) => type.Conversion.Kind switch
    {
        ConversionKind.None => DifferAsColumns(type, left, right),
        ConversionKind.Embedded => throw new UnreachableException(),
        ConversionKind.List => $"!global::Orm.ListValues.Same({left}, {right})",
        ConversionKind.Json => $"!global::Orm.JsonValues.Same({left}, {right})",
        ConversionKind.EnumAsNumber or ConversionKind.EnumAsText => $"{left} != {right}",
        ConversionKind.Converter => ((Converter)type.Conversion).Equality switch
        {
            ConvertedEquality.Operator => $"{left} != {right}",
            ConvertedEquality.Equals => $"!{Comparer(type)}.Equals({left}, {right})",
            ConvertedEquality.Column => $"{classes.For(type)}.Differ({left}, {right})",
        },
    };

    /// <summary>A statement that adds a value to a variable <c>hash</c>.</summary>
    public static string Hash(ColumnType type, string value, ConverterClasses classes) => type.Conversion.Kind switch
    {
        ConversionKind.None => HashAsColumn(type, value),
        ConversionKind.Embedded => throw new UnreachableException(),
        ConversionKind.List => $"hash.Add(global::Orm.ListValues.Hash({value}));",
        ConversionKind.Json => throw new UnreachableException(),
        ConversionKind.EnumAsNumber or ConversionKind.EnumAsText => $"hash.Add({value});",
        ConversionKind.Converter => ((Converter)type.Conversion).Equality switch
        {
            ConvertedEquality.Operator or ConvertedEquality.Equals => $"hash.Add({value});",
            ConvertedEquality.Column => $"{classes.For(type)}.AddTo(ref hash, {value});",
        },
    };

    /// <summary>A value that later changes of the first do not reach.</summary>
    public static string Copy(ColumnType type, string value, ConverterClasses classes) => type.Conversion.Kind switch
    {
        ConversionKind.None => type.Kind == ScalarKind.Bytes ? $"global::Orm.ColumnValues.Copy({value})" : value,
        ConversionKind.Embedded => throw new UnreachableException(),
        ConversionKind.List => $"global::Orm.ListValues.Copy({value})",
        ConversionKind.Json => throw new UnreachableException(),
        ConversionKind.EnumAsNumber or ConversionKind.EnumAsText => value,
        ConversionKind.Converter => CanChange(type) ? $"{classes.For(type)}.Copy({value})" : value,
    };

    /// <summary>Whether a value is the default of its type.</summary>
    public static string IsDefault(ColumnType type, string value)
    {
        if (type.IsNullable || IsReference(type))
        {
            return $"{value} is null";
        }

        return type.Conversion.Kind switch
        {
            ConversionKind.None => IsDefaultColumn(type.Kind, value),
            ConversionKind.EnumAsNumber or ConversionKind.EnumAsText => $"{value} == default",
            ConversionKind.Json => $"global::System.Collections.Generic.EqualityComparer<{type.CSharp}>.Default.Equals({value}, default)",
            ConversionKind.List or ConversionKind.Embedded => throw new UnreachableException(),
            ConversionKind.Converter => ((Converter)type.Conversion).Equality == ConvertedEquality.Operator
                ? $"{value} == default"
                : $"{Comparer(type)}.Equals({value}, default)",
        };
    }

    private static string OrNull(ColumnType type) => type.IsNullable ? "OrNull" : "";

    private static string Mark(ColumnType type) => type.IsNullable ? "?" : "";

    private static string ReadColumn(ColumnType type, string ordinal)
        => $"row.Get{Getter(type)}{OrNull(type)}({ordinal})";

    private static string Getter(ColumnType type) => type switch
    {
        { IsLocal: true } => "LocalDateTime",
        { Kind: ScalarKind.Json } => "String",
        _ => type.Kind.ToString(),
    };

    private static string BindColumn(ColumnType type, string value, string number) => type switch
    {
        { IsLocal: true } => $"parameters.SetLocal({number}, {value});",
        { IsBinary: true } => $"parameters.SetBytes({number}, {value});",
        _ => $"parameters.Set({number}, {value});",
    };

    /// <summary>Whether two values differ that are the column's.</summary>
    public static string DifferAsColumns(ColumnType type, string left, string right) => type switch
    {
        { Kind: ScalarKind.Bytes } => $"!global::Orm.ColumnValues.Same({left}, {right})",
        { Kind: ScalarKind.Single or ScalarKind.Double, IsNullable: true } => $"!global::System.Nullable.Equals({left}, {right})",
        { Kind: ScalarKind.Single or ScalarKind.Double } => $"!{left}.Equals({right})",
        { Kind: ScalarKind.DateTime, IsLocal: false } => $"{Instant(left)} != {Instant(right)}",
        _ => $"{left} != {right}",
    };

    /// <summary>A statement that adds a value that is the column's to a variable <c>hash</c>.</summary>
    public static string HashAsColumn(ColumnType type, string value) => type switch
    {
        { Kind: ScalarKind.Bytes } => $"hash.AddBytes({value});",
        { Kind: ScalarKind.DateTime, IsLocal: false } => $"hash.Add({Instant(value)});",
        _ => $"hash.Add({value});",
    };

    private static string Comparer(ColumnType type) => $"global::System.Collections.Generic.EqualityComparer<{TypeOf(type)}>.Default";

    private static string Instant(string value) => $"global::Orm.ColumnValues.Instant({value})";

    private static string IsDefaultColumn(ScalarKind kind, string value) => kind switch
    {
        ScalarKind.Boolean => $"!{value}",
        ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly or ScalarKind.TimeSpan or ScalarKind.Guid => $"{value} == default",
        ScalarKind.Char => $"{value} == '\\0'",
        _ => $"{value} == 0",
    };
}
