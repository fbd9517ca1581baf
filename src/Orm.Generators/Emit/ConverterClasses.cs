using System.Globalization;
using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The file-local classes that convert the values of columns in one generated file: one for each type and conversion.</summary>
/// <param name="containingNamespace">Where they stand; null for the global namespace.</param>
/// <param name="taken">Names that the file uses otherwise.</param>
internal sealed class ConverterClasses(string? containingNamespace, params string[] taken)
{
    private readonly List<(ColumnType Type, string Name)> classes = [];

    /// <summary>Those that were asked for, in this order: whose values, and the class's name.</summary>
    public IReadOnlyList<(ColumnType Type, string Name)> All => classes;

    /// <summary>The class for values of a column, by a name that no member around it can hide.</summary>
    public string For(ColumnType type)
    {
        var known = classes.Find(known => known.Type.CSharp == type.CSharp && known.Type.Conversion == type.Conversion).Name;
        if (known is null)
        {
            known = FreeName(type);
            classes.Add((type, known));
        }

        return FileLocal(known);
    }

    /// <summary>A file-local type's full name.</summary>
    public string FileLocal(string name) => containingNamespace is { } space ? $"global::{space}.{name}" : $"global::{name}";

    private string FreeName(ColumnType type)
    {
        var name = string.Concat(type.CSharp.Split('<', '>', ',', '[', ']', '(', ')').Select(LastName)) + Suffix(type.Conversion.Kind);
        var free = name;
        for (var number = 2; taken.Contains(free) || classes.Exists(other => other.Name == free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    // Of global::Shop.Color, Color.
    private static string LastName(string type)
    {
        var name = type.Substring(Math.Max(type.LastIndexOf('.'), type.LastIndexOf(':')) + 1).Trim().TrimStart('@').TrimEnd('?');
        return name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    private static string Suffix(ConversionKind kind) => kind switch
    {
        ConversionKind.EnumAsText => "Text",
        ConversionKind.Converter => "Column",
        ConversionKind.Json => "Json",
        ConversionKind.None or ConversionKind.EnumAsNumber or ConversionKind.List or ConversionKind.Embedded => throw new UnreachableException(),
    };
}
