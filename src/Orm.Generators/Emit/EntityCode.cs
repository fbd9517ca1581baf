using System.Globalization;
using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The expressions that the parts of an entity's generated half have in common.</summary>
internal sealed class EntityCode
{
    private const int AssignedOfField = 64;

    private readonly List<int> noted;

    public EntityCode(Entity entity)
    {
        Entity = entity;
        Converters = new ConverterClasses(entity.Declaration.Namespace, MapName, AccessorsName);
        JsonColumns = entity.Columns.Where(IsJson).ToList();
        noted = Enumerable.Range(0, entity.Columns.Count).Where(IsNoted).ToList();
    }

    public Entity Entity { get; }

    /// <summary>The class: <c>global::Shop.User</c>.</summary>
    public string Type => Entity.Declaration.FullName;

    /// <summary>The file-local class with the map, by a name that no member of the entity can hide.</summary>
    public string Map => Converters.FileLocal(MapName);

    public string MapName => Entity.Declaration.Name + "Map";

    public string AccessorsName => Entity.Declaration.Name + "Accessors";

    /// <summary>The key's type: its property's, or a tuple of the parts'.</summary>
    public string KeyType => Entity.Key.Count == 1
        ? Entity.Columns[Entity.Key[0]].Type.CSharp
        : $"({string.Join(", ", Entity.Key.Select(ordinal => Entity.Columns[ordinal].Type.CSharp))})";

    /// <summary>The file-local classes that convert values.</summary>
    public ConverterClasses Converters { get; }

    /// <summary>The columns that are JSON, whose texts a snapshot keeps.</summary>
    public IReadOnlyList<Column> JsonColumns { get; }

    public static bool IsJson(Column column) => column.Type.Conversion is AsJson;

    /// <summary>A property's type, as declared.</summary>
    public static string TypeOf(Column column) => ValueCode.TypeOf(column.Type);

    /// <summary>Whether the property holds a reference, which can be null whatever its type says.</summary>
    public static bool IsReference(Column column) => ValueCode.IsReference(column.Type);

    /// <summary>Whether reading the property marks its object, and is to be gone around.</summary>
    public static bool HasMarkingGetter(Column column) => column.Partial is not null && ValueCode.CanChange(column.Type);

    /// <summary>The fields that tell which partial properties were set, of those where it matters.</summary>
    public IReadOnlyList<string> AssignedFields
        => Enumerable.Range(0, (noted.Count + AssignedOfField - 1) / AssignedOfField).Select(AssignedField).ToList();

    /// <summary>Where it is noted that a column's partial property was set: a field, and the number in it. Null where it makes no difference.</summary>
    public (string Field, int Number)? AssignedOf(int ordinal) => noted.IndexOf(ordinal) switch
    {
        < 0 => null,
        var number => (AssignedField(number / AssignedOfField), number % AssignedOfField),
    };

    /// <summary>An ordinal as C# writes it.</summary>
    public static string Number(int ordinal) => ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>The properties of the class: those that are columns, and those that hold embedded objects.</summary>
    public IEnumerable<Column> Properties => Entity.Columns.Where(column => column.Embedded is null).Concat(Entity.Embedded.Select(embedded => embedded.Owner));

    /// <summary>The type of <see cref="Get"/>: null where an embedded object is missing, be it by mistake.</summary>
    public static ColumnType TypeOfGet(Column column)
        => column.Embedded is { CanMiss: true } ? column.Type with { IsNullable = true } : column.Type;

    /// <summary>The value of a property, read without marking anything.</summary>
    public string Get(Column column, string entity)
    {
        if (column.Embedded is { } path)
        {
            return Get(Entity.Embedded[path.Object].Owner, entity)
                + string.Concat(path.Steps.Select(step => (step.IsOfReference ? "?." : ".") + CSharp.Identifier(step.Name)));
        }

        return HasMarkingGetter(column)
            ? $"{Accessor(AccessorEmitter.FieldName(column))}({entity})"
            : $"{entity}.{CSharp.Identifier(column.Property)}";
    }

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
        => ValueCode.Read(column.Type, ordinal, IsVariable(ordinal) ? ordinal + "++" : ordinal, Converters);

    /// <summary>A statement that writes a value as the next parameter.</summary>
    public string Bind(Column column, string value) => LimitCode.IsLimited(column)
        ? $"parameters.Set(number, {LimitCode.Check(column, ValueCode.ToColumn(column.Type, value, "number", Converters), "number++")});"
        : ValueCode.Bind(column.Type, value, "number", "number++", Converters);

    /// <summary>What of a property tells two values apart: the value, or its JSON.</summary>
    public string Compared(Column column, string entity) => IsJson(column) ? JsonText(column, entity) : Get(column, entity);

    /// <summary>A property's JSON, the one that a snapshot keeps where the object is one.</summary>
    public string JsonText(Column column, string entity)
        => $"{entity}.__ormJson.Text({Number(JsonColumns.ToList().IndexOf(column))}, {Get(column, entity)}, {Converters.For(column.Type)}.Contract)";

    /// <summary>A call of a file-local accessor's name.</summary>
    public string Accessor(string name) => $"{Converters.FileLocal(AccessorsName)}.{name}";

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

    private static bool IsVariable(string ordinal) => !char.IsDigit(ordinal[0]);

    private static string AssignedField(int number) => number == 0 ? "__ormAssigned" : $"__ormAssigned{Number(number + 1)}";

    // A key and a number of a sequence are given or not by their value alone.
    private bool IsNoted(int ordinal) => Entity.Columns[ordinal] is { Partial: not null, Sequence: null }
        && !Entity.Key.Contains(ordinal) && Entity.IsLeftToDatabase(ordinal);
}
