using System.Globalization;
using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The expressions that the parts of an entity's generated half have in common.</summary>
internal sealed class EntityCode
{
    private readonly Dictionary<string, string> enumTexts = new(StringComparer.Ordinal);

    public EntityCode(Entity entity)
    {
        Entity = entity;
        foreach (var column in entity.Columns)
        {
            if (column.Type.Enum is { IsText: true } && !enumTexts.ContainsKey(column.Type.CSharp))
            {
                enumTexts.Add(column.Type.CSharp, NameOfEnumText(column.Type.CSharp));
            }
        }
    }

    public Entity Entity { get; }

    /// <summary>The class: <c>global::Shop.User</c>.</summary>
    public string Type => Entity.Declaration.FullName;

    /// <summary>The file-local class with the map, by a name that no member of the entity can hide.</summary>
    public string Map => FileLocal(MapName);

    public string MapName => Entity.Declaration.Name + "Map";

    public string AccessorsName => Entity.Declaration.Name + "Accessors";

    /// <summary>The key's type: its property's, or a tuple of the parts'.</summary>
    public string KeyType => Entity.Key.Count == 1
        ? Entity.Columns[Entity.Key[0]].Type.CSharp
        : $"({string.Join(", ", Entity.Key.Select(ordinal => Entity.Columns[ordinal].Type.CSharp))})";

    /// <summary>Enums kept as text: their type and the file-local class that converts them.</summary>
    public IEnumerable<KeyValuePair<string, string>> EnumTexts => enumTexts;

    /// <summary>A property's type, as declared.</summary>
    public static string TypeOf(Column column) => column.Type.CSharp + (column.IsNullable ? "?" : "");

    /// <summary>Whether the property holds a reference, which can be null whatever its type says.</summary>
    public static bool IsReference(Column column)
        => column.Type.Enum is null && column.Type.Kind is ScalarKind.String or ScalarKind.Bytes;

    /// <summary>Whether reading the property marks its object, and is to be gone around.</summary>
    public static bool HasMarkingGetter(Column column) => column is { Partial: not null, Type.Kind: ScalarKind.Bytes };

    /// <summary>An ordinal as C# writes it.</summary>
    public static string Number(int ordinal) => ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of a property, read without marking anything.</summary>
    public string Get(Column column, string entity) => HasMarkingGetter(column)
        ? $"{Accessor(AccessorEmitter.FieldName(column))}({entity})"
        : $"{entity}.{CSharp.Identifier(column.Property)}";

    /// <summary>A statement that sets a property of an existing object.</summary>
    public string Set(Column column, string entity, string value) => column.Access switch
    {
        PropertyAccess.Set => $"{entity}.{CSharp.Identifier(column.Property)} = {value};",
        PropertyAccess.Init or PropertyAccess.InaccessibleSetter => $"{Accessor(AccessorEmitter.SetterName(column))}({entity}, {value});",
        PropertyAccess.ConstructorOnly => $"{Accessor(AccessorEmitter.FieldName(column))}({entity}) = {value};",
    };

    /// <summary>The column's value in the current row.</summary>
    /// <param name="column">The column.</param>
    /// <param name="ordinal">Its ordinal: a number, or a variable to count on.</param>
    public string Read(Column column, string ordinal)
    {
        var last = IsVariable(ordinal) ? ordinal + "++" : ordinal;
        var orNull = column.IsNullable ? "OrNull" : "";
        return column.Type switch
        {
            { Enum.IsText: true } => $"{EnumText(column)}.Parse{orNull}(row.GetString{orNull}({ordinal}), {last})",
            { Enum: { } number } => $"({TypeOf(column)})row.Get{number.Underlying}{orNull}({last})",
            { IsLocal: true } => $"row.GetLocalDateTime{orNull}({last})",
            _ => $"row.Get{column.Type.Kind}{orNull}({last})",
        };
    }

    /// <summary>A statement that writes a value as the next parameter.</summary>
    public string Bind(Column column, string value) => column.Type switch
    {
        { Enum.IsText: true } => $"parameters.Set(number, {EnumText(column)}.ToText{(column.IsNullable ? "OrNull" : "")}({value}, number++));",
        { Enum: { } number } => $"parameters.Set(number++, ({Keyword(number.Underlying)}{(column.IsNullable ? "?" : "")}){value});",
        { IsLocal: true } => $"parameters.SetLocal(number++, {value});",
        { IsBinary: true } => $"parameters.SetBytes(number++, {value});",
        _ => $"parameters.Set(number++, {value});",
    };

    /// <summary>A call of a file-local accessor's name.</summary>
    public string Accessor(string name) => $"{FileLocal(AccessorsName)}.{name}";

    /// <summary>An integer type's keyword.</summary>
    public static string Keyword(ScalarKind integer) => integer switch
    {
        ScalarKind.SByte => "sbyte",
        ScalarKind.Byte => "byte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        _ => throw new UnreachableException(),
    };

    private string EnumText(Column column) => FileLocal(enumTexts[column.Type.CSharp]);

    private string FileLocal(string name)
        => Entity.Declaration.Namespace is { } space ? $"global::{space}.{name}" : $"global::{name}";

    private string NameOfEnumText(string type)
    {
        var name = type.Substring(Math.Max(type.LastIndexOf('.'), type.LastIndexOf(':')) + 1).TrimStart('@') + "Text";
        var free = name;
        for (var number = 2; enumTexts.ContainsValue(free) || free == MapName || free == AccessorsName; number++)
        {
            free = name + Number(number);
        }

        return free;
    }

    private static bool IsVariable(string ordinal) => !char.IsDigit(ordinal[0]);
}
