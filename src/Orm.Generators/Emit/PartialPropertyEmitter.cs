using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>Partial properties: the setter marks the column, and so does the getter of a value that can change in place.</summary>
internal static class PartialPropertyEmitter
{
    public static void Emit(SourceWriter writer, Entity entity)
    {
        for (var ordinal = 0; ordinal < entity.Columns.Count; ordinal++)
        {
            if (entity.Columns[ordinal].Partial is { } declaration)
            {
                writer.Line();
                Emit(writer, entity.Columns[ordinal], declaration, EntityCode.Number(ordinal));
            }
        }
    }

    private static void Emit(SourceWriter writer, Column column, PartialProperty declaration, string ordinal)
    {
        writer.Open($"{declaration.Modifiers} partial {EntityCode.TypeOf(column)} {CSharp.Identifier(column.Property)}".TrimStart());
        EmitGetter(writer, column, Accessor(declaration.GetterModifiers, "get"));
        if (declaration.SetterKeyword.Length > 0)
        {
            writer.Open(Accessor(declaration.SetterModifiers, declaration.SetterKeyword));
            writer.Line($"__orm.Changing(this, {ordinal});");
            writer.Line("field = value;");
            writer.Close();
        }

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
