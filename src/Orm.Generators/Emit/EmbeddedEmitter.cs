using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>
/// Embedded objects: made as a whole from the values of their columns, whether these come from a row, a snapshot or the object
/// itself, so that it does not matter what of them can be set.
/// </summary>
internal static class EmbeddedEmitter
{
    /// <summary>An object from a row that has every column.</summary>
    public static string Read(EntityCode code, EmbeddedObject embedded) => New(
        embedded,
        ordinal => ValueCode.Read(code.Entity.Columns[ordinal].Embedded!.Member, EntityCode.Number(ordinal), EntityCode.Number(ordinal), code.Converters),
        ordinal => $"row.IsNull({EntityCode.Number(ordinal)})");

    /// <summary>The value of a column as a parameter: null in a column that must not be null is an error, and so is a missing object.</summary>
    public static string Bound(EntityCode code, Column column, EmbeddedPath path, int ordinal)
    {
        var owner = code.Entity.Embedded[path.Object].Owner;
        var mustBeThere = ValueCode.IsReference(path.Member) && !path.Member.IsNullable;
        if (owner.IsNullable)
        {
            var value = code.Get(column, "entity");
            var canMissWithin = !path.Member.IsNullable && (mustBeThere || path.Steps.Skip(1).Any(step => step.IsOfReference));
            return canMissWithin
                ? $"{code.Get(owner, "entity")} is null ? ({ValueCode.TypeOf(column.Type)})null : {value} ?? throw {NullIn(code, ordinal)}"
                : value;
        }

        var place = code.Get(owner, "entity");
        foreach (var step in path.Steps)
        {
            place = (step.IsOfReference ? $"({place} ?? throw {NullIn(code, ordinal)})" : place) + "." + CSharp.Identifier(step.Name);
        }

        return mustBeThere ? $"{place} ?? throw {NullIn(code, ordinal)}" : place;
    }

    /// <summary>Overwrites an object's columns from a row that has some of them; once for the object, at its first column.</summary>
    public static void EmitPopulate(SourceWriter writer, EntityCode code, EmbeddedObject embedded, int ordinal)
    {
        if (ordinal != embedded.First)
        {
            return;
        }

        writer.Open($"if ({HasAny(embedded)})");
        foreach (var each in Ordinals(embedded))
        {
            var column = code.Entity.Columns[each];
            writer.Line($"{Declare(column, each)} = columns.Has({EntityCode.Number(each)}) ? {ReadNext(code, column)} : {code.Get(column, "entity")};");
        }

        writer.Line(code.Set(embedded.Owner, "entity", FromLocals(code, embedded)));
        writer.Close();
    }

    /// <summary>Copies an object that can change.</summary>
    public static void EmitSnapshot(SourceWriter writer, EntityCode code, EmbeddedObject embedded)
    {
        writer.Line("{");
        writer.Indent();
        EmitCopies(writer, code, embedded, "entity");
        writer.Line(code.Set(embedded.Owner, "snapshot", Copied(code, embedded, "entity")));
        writer.Close();
    }

    /// <summary>Takes columns of an object back from a snapshot; once for the object, at its first column.</summary>
    public static void EmitRestore(SourceWriter writer, EntityCode code, EmbeddedObject embedded, int ordinal)
    {
        if (ordinal != embedded.First)
        {
            return;
        }

        writer.Open($"if ({HasAny(embedded)})");
        foreach (var each in Ordinals(embedded))
        {
            var column = code.Entity.Columns[each];
            var value = ValueCode.Copy(EntityCode.TypeOfGet(column), code.Get(column, $"(columns.Has({EntityCode.Number(each)}) ? snapshot : entity)"), code.Converters);
            writer.Line($"{Declare(column, each)} = {value};");
        }

        writer.Line(code.Set(embedded.Owner, "entity", Copied(code, embedded, "snapshot")));
        writer.Close();
    }

    /// <summary>Locals with copies of the values of an object's columns.</summary>
    public static void EmitCopies(SourceWriter writer, EntityCode code, EmbeddedObject embedded, string from)
    {
        foreach (var each in Ordinals(embedded))
        {
            var column = code.Entity.Columns[each];
            writer.Line($"{Declare(column, each)} = {ValueCode.Copy(EntityCode.TypeOfGet(column), code.Get(column, from), code.Converters)};");
        }
    }

    private static string ReadNext(EntityCode code, Column column) => ValueCode.Read(column.Type, "ordinal", "ordinal++", code.Converters);

    /// <summary>An object of the copies. A property that must not be null can have been set to it by mistake, which only writing tells.</summary>
    public static string Copied(EntityCode code, EmbeddedObject embedded, string from)
        => ValueCode.IsReference(embedded.Owner.Type) && !embedded.Owner.IsNullable
            ? $"{code.Get(embedded.Owner, from)} is null ? null! : {FromLocals(code, embedded)}"
            : FromLocals(code, embedded);

    private static string FromLocals(EntityCode code, EmbeddedObject embedded) => New(
        embedded,
        ordinal =>
        {
            var column = code.Entity.Columns[ordinal];
            return EntityCode.TypeOfGet(column).IsNullable && !column.Embedded!.Member.IsNullable
                ? $"{Local(ordinal)} ?? throw {NullIn(code, ordinal)}"
                : Local(ordinal);
        },
        ordinal => $"{Local(ordinal)} is null");

    private static string New(EmbeddedObject embedded, Func<int, string> value, Func<int, string> isNull)
    {
        var made = New(embedded, value);
        return embedded.Owner.IsNullable ? $"{string.Join(" && ", Ordinals(embedded).Select(isNull))} ? null : {made}" : made;
    }

    private static string New(EmbeddedObject embedded, Func<int, string> value)
    {
        var arguments = string.Join(", ", embedded.Arguments.Select(index => Value(embedded.Members[index])));
        var initialized = string.Join(", ", embedded.Members.Where(member => member.IsInitialized).Select(member => $"{CSharp.Identifier(member.Name)} = {Value(member)}"));
        return $"new {embedded.Owner.Type.CSharp}({arguments}){(initialized.Length == 0 ? "" : $" {{ {initialized} }}")}";

        string Value(EmbeddedMember member) => member.Nested is { } nested ? New(nested, value) : value(member.Column);
    }

    private static string HasAny(EmbeddedObject embedded)
        => string.Join(" || ", Ordinals(embedded).Select(ordinal => $"columns.Has({EntityCode.Number(ordinal)})"));

    private static IEnumerable<int> Ordinals(EmbeddedObject embedded) => Enumerable.Range(embedded.First, embedded.Count);

    private static string Declare(Column column, int ordinal) => $"{ValueCode.TypeOf(EntityCode.TypeOfGet(column))} {Local(ordinal)}";

    private static string Local(int ordinal) => "value" + EntityCode.Number(ordinal);

    private static string NullIn(EntityCode code, int ordinal) => $"global::Orm.OrmException.NullIn({code.Map}.Instance, {EntityCode.Number(ordinal)})";
}
