using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>From an object to the parameters of a statement.</summary>
internal static class BinderEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.Bind<TParameters>({code.Type} entity, global::Orm.ColumnMask columns, ref TParameters parameters, ref int number)");
        for (var ordinal = 0; ordinal < code.Entity.Columns.Count; ordinal++)
        {
            var column = code.Entity.Columns[ordinal];

            // What the database computes is never sent.
            if (column.Computation is not null)
            {
                continue;
            }

            writer.Line($"if (columns.Has({EntityCode.Number(ordinal)})) {{ {code.Bind(column, Value(code, column, ordinal))} }}");
        }

        writer.Close();
    }

    private static string Value(EntityCode code, Column column, int ordinal)
    {
        if (column.Embedded is { } path)
        {
            return EmbeddedEmitter.Bound(code, column, path, ordinal);
        }

        var value = code.Get(column, "entity");
        return EntityCode.IsReference(column) && !column.IsNullable
            ? $"{value} ?? throw global::Orm.OrmException.NullIn({code.Map}.Instance, {EntityCode.Number(ordinal)})"
            : value;
    }
}
