using System.Globalization;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>The expressions that the calls of a file have in common.</summary>
internal sealed class QueryCode
{
    /// <summary>The namespace of what is generated for queries; InterceptorsNamespaces names it.</summary>
    public const string Namespace = "Orm.Generated";

    private readonly List<(string Type, EnumType Model, string Name)> enumTexts = [];

    /// <summary>Enums kept as text that were met: type, model, and the file-local class that converts them.</summary>
    public IReadOnlyList<(string Type, EnumType Model, string Name)> EnumTexts => enumTexts;

    /// <summary>The class that holds what is generated for the calls of a file.</summary>
    public static string ClassOf(string file) => file + "Queries";

    /// <summary>The column's value in the current row.</summary>
    public string Read(ColumnType type, int ordinal)
    {
        var orNull = type.IsNullable ? "OrNull" : "";
        var number = Number(ordinal);
        return type switch
        {
            { Enum.IsText: true } => $"{EnumText(type)}.Parse{orNull}(row.GetString{orNull}({number}), {number})",
            { Enum: { } enumeration } => $"({TypeOf(type)})row.Get{enumeration.Underlying}{orNull}({number})",
            { IsLocal: true } => $"row.GetLocalDateTime{orNull}({number})",
            _ => $"row.Get{type.Kind}{orNull}({number})",
        };
    }

    /// <summary>A statement that writes a value as a parameter.</summary>
    public string Bind(ColumnType type, string value, string number) => type switch
    {
        { Enum.IsText: true } => $"parameters.Set({number}, {EnumText(type)}.ToText{(type.IsNullable ? "OrNull" : "")}({value}, {number}));",
        { Enum: { } enumeration } => $"parameters.Set({number}, ({EntityCode.Keyword(enumeration.Underlying)}{(type.IsNullable ? "?" : "")}){value});",
        { IsLocal: true } => $"parameters.SetLocal({number}, {value});",
        { IsBinary: true } => $"parameters.SetBytes({number}, {value});",
        _ => $"parameters.Set({number}, {value});",
    };

    public static string TypeOf(ColumnType type) => type.CSharp + (type.IsNullable ? "?" : "");

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string EnumText(ColumnType type)
    {
        var known = enumTexts.FirstOrDefault(text => text.Type == type.CSharp).Name;
        if (known is null)
        {
            known = FormattableString.Invariant($"EnumText{enumTexts.Count + 1}");
            enumTexts.Add((type.CSharp, type.Enum!, known));
        }

        return $"global::{Namespace}.{known}";
    }
}
