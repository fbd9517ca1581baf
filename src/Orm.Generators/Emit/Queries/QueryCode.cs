using System.Globalization;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>The expressions that the calls of a file have in common.</summary>
internal sealed class QueryCode
{
    /// <summary>The namespace of what is generated for queries; InterceptorsNamespaces names it.</summary>
    public const string Namespace = "Orm.Generated";

    /// <summary>The file-local classes that convert values.</summary>
    public ConverterClasses Converters { get; } = new(Namespace);

    /// <summary>The class that holds what is generated for the calls of a file.</summary>
    public static string ClassOf(string file) => file + "Queries";

    /// <summary>The column's value in the current row.</summary>
    public string Read(ColumnType type, int ordinal) => ValueCode.Read(type, Number(ordinal), Number(ordinal), Converters);

    /// <summary>The same of a Select's value, which the database may have calculated.</summary>
    public string Read(ValueNode value) => value is { IsStored: false, Type: { Kind: ScalarKind.Decimal, Conversion: NoConversion } type }
        ? $"row.GetComputedDecimal{(type.IsNullable ? "OrNull" : "")}({Number(value.Ordinal)})"
        : Read(value.Type, value.Ordinal);

    /// <summary>A statement that writes a value as a parameter.</summary>
    public string Bind(ColumnType type, string value, string number) => ValueCode.Bind(type, value, number, number, Converters);

    /// <summary>The same of a value of a lambda, which may be a pattern or have to fit a column.</summary>
    public string Bind(QueryValue value, string name, string number) => value.Pattern != PatternForm.None
        ? $"parameters.Set({number}, global::Orm.Querying.TextPattern.{value.Pattern}({name}));"
        : value.Limit is { } column && LimitCode.IsLimited(column)
        ? $"parameters.Set({number}, {LimitCode.Check(column, ValueCode.ToColumn(value.Column, name, number, Converters), number)});"
        : Bind(value.Column, name, number);

    public static string TypeOf(ColumnType type) => ValueCode.TypeOf(type);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
