using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>Partial properties: the setter marks the column, and so does the getter of a value that can change in place.</summary>
internal static class PartialPropertyEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        for (var ordinal = 0; ordinal < code.Entity.Columns.Count; ordinal++)
        {
            if (code.Entity.Columns[ordinal] is { Embedded: null, Partial: { } declaration } column)
            {
                Emit(writer, code, column, declaration, ordinal);
            }
        }

        foreach (var embedded in code.Entity.Embedded)
        {
            if (embedded.Owner.Partial is { } declaration)
            {
                Emit(writer, code, embedded.Owner, declaration, embedded.First);
            }
        }
    }

    private static void Emit(SourceWriter writer, EntityCode code, Column column, PartialProperty declaration, int ordinal)
    {
        writer.Line();
        writer.Open($"{declaration.Modifiers} partial {EntityCode.TypeOf(column)} {CSharp.Identifier(column.Property)}".TrimStart());
        EmitGetter(writer, column, Accessor(declaration.GetterModifiers, "get"));
        if (declaration.SetterKeyword.Length > 0)
        {
            EmitSetter(writer, code, Accessor(declaration.SetterModifiers, declaration.SetterKeyword), ordinal);
        }

        writer.Close();
    }

    private static void EmitSetter(SourceWriter writer, EntityCode code, string accessor, int ordinal)
    {
        writer.Open(accessor);
        writer.Line("__orm.Changing(this);");
        if (code.AssignedOf(ordinal) is { } assigned)
        {
            writer.Line($"{assigned.Field}.Add({EntityCode.Number(assigned.Number)});");
        }

        writer.Line("field = value;");
        writer.Close();
    }

    private static void EmitGetter(SourceWriter writer, Column column, string accessor)
    {
        if (!EntityCode.HasMarkingGetter(column))
        {
            writer.Line($"{accessor} => field;");
            return;
        }

        writer.Open(accessor);
        writer.Line("__orm.Reading(this);");
        writer.Line("return field;");
        writer.Close();
    }

    private static string Accessor(string modifiers, string keyword) => modifiers.Length == 0 ? keyword : $"{modifiers} {keyword}";
}
