using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The version column as the runtime counts it.</summary>
internal static class VersionEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        if (code.Entity.Version is not { } ordinal)
        {
            return;
        }

        var column = code.Entity.Columns[ordinal];
        var value = code.Get(column, "entity");
        writer.Line();
        writer.Line($"static long global::Orm.IEntity<{code.Type}>.GetVersion({code.Type} entity) => {ToInt64(column, value)};");
        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.SetVersion({code.Type} entity, long value)");
        writer.Line(code.Set(column, "entity", FromInt64(column)));
        writer.Close();
    }

    /// <summary>The variable <c>value</c>, a long, as the column's type.</summary>
    public static string FromInt64(Column column)
        => column.Type.Kind == ScalarKind.Int64 ? "value" : $"checked(({EntityCode.Keyword(column.Type.Kind)})value)";

    private static string ToInt64(Column column, string value)
        => column.Type.Kind == ScalarKind.UInt64 ? $"checked((long){value})" : value;
}
