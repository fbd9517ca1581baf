using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The code for an array or a list: the driver's array, checked, converted and copied into what the property has.</summary>
internal static class ListCode
{
    private const string Values = "global::Orm.ListValues";

    /// <summary>The list in the current row.</summary>
    public static string Read(ColumnType type, AsList list, string ordinal, string lastOrdinal, ConverterClasses classes)
    {
        var element = list.Element;
        var isChecked = IsChecked(element);
        var isConverted = element.Conversion.Kind != ConversionKind.None;
        var value = $"row.GetArray{(type.IsNullable ? "OrNull" : "")}<{ArrayType(element)}>({(isChecked || isConverted ? ordinal : lastOrdinal)})";
        if (isChecked)
        {
            value = $"{Values}.ReadWithoutNulls({value}, {(isConverted ? ordinal : lastOrdinal)})";
        }

        if (isConverted)
        {
            value = $"{Values}.Convert({value}, {lastOrdinal}, static (element, column) => {ValueCode.FromColumn(element, "element", "column", classes)})";
        }

        return list.Shape is ListShape.List or ListShape.IList ? $"{Values}.ToList({value})" : value;
    }

    /// <summary>A statement that writes a list as a parameter.</summary>
    public static string Bind(AsList list, string value, string number, string lastNumber, ConverterClasses classes)
    {
        var element = list.Element;
        if (element.Conversion.Kind != ConversionKind.None)
        {
            return $"parameters.SetArray({number}, {Values}.Convert({value}, {lastNumber}, static (element, parameter) => {ValueCode.ToColumn(element, "element", "parameter", classes)}));";
        }

        if (IsChecked(element))
        {
            return $"parameters.SetArray({number}, {Values}.WriteWithoutNulls({value}, {lastNumber}));";
        }

        return list.Shape == ListShape.Array
            ? $"parameters.SetArray({lastNumber}, {value});"
            : $"parameters.SetArray({lastNumber}, {Values}.ToArray({value}));";
    }

    // A driver's array of references can hold null whatever the element's type says.
    private static bool IsChecked(ColumnType element) => !element.IsNullable && element.Kind is ScalarKind.String or ScalarKind.Bytes;

    /// <summary>The type of the driver's elements.</summary>
    private static string ArrayType(ColumnType element) => Name(element.Kind) + (element.IsNullable ? "?" : "");

    private static string Name(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32
            or ScalarKind.Int64 or ScalarKind.UInt64 => EntityCode.Keyword(kind),
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Char => "char",
        ScalarKind.String => "string",
        ScalarKind.Bytes => "byte[]",
        ScalarKind.Guid or ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly or ScalarKind.TimeSpan
            => $"global::System.{kind}",
        ScalarKind.Array or ScalarKind.Json => throw new UnreachableException(),
    };
}
