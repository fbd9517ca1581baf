using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>What the database or the client makes of values that were not given.</summary>
internal static class GeneratedValueEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        EmitLeftToDatabase(writer, code);
        EmitAddAssigned(writer, code);
        switch (code.Entity.KeyGeneration)
        {
            case KeyGeneration.Database:
                EmitSetGeneratedKey(writer, code);
                break;
            case KeyGeneration.Client:
                EmitGenerateKey(writer, code);
                break;
        }
    }

    private static void EmitLeftToDatabase(SourceWriter writer, EntityCode code)
    {
        var signature = $"static global::Orm.ColumnMask global::Orm.IEntity<{code.Type}>.LeftToDatabase({code.Type} entity)";
        var left = Enumerable.Range(0, code.Entity.Columns.Count).Where(code.Entity.IsLeftToDatabase).ToList();
        if (left.Count == 0)
        {
            writer.Line();
            writer.Line($"{signature} => global::Orm.ColumnMask.None;");
            return;
        }

        MaskWriter.Open(writer, code.Entity, signature);
        foreach (var ordinal in left)
        {
            MaskWriter.Add(writer, code.Entity, ordinal, WasNotGiven(code, ordinal));
        }

        MaskWriter.Close(writer);
    }

    // A partial property with an initializer was given a value without its setter.
    private static string WasNotGiven(EntityCode code, int ordinal)
    {
        var column = code.Entity.Columns[ordinal];
        var isDefault = ValueCode.IsDefault(column.Type, code.Get(column, "entity"));
        return code.AssignedOf(ordinal) is { } assigned
            ? $"!entity.{assigned.Field}.Has({EntityCode.Number(assigned.Number)}) && {isDefault}"
            : isDefault;
    }

    private static void EmitAddAssigned(SourceWriter writer, EntityCode code)
    {
        if (code.AssignedFields.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.AddAssigned({code.Type} entity, {code.Type} others)");
        foreach (var field in code.AssignedFields)
        {
            writer.Line($"entity.{field}.Add(others.{field});");
        }

        writer.Close();
    }

    private static void EmitSetGeneratedKey(SourceWriter writer, EntityCode code)
    {
        var key = code.Entity.Columns[code.Entity.Key[0]];
        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.SetGeneratedKey({code.Type} entity, long value)");
        writer.Line(code.Set(key, "entity", ValueCode.FromColumn(key.Type, VersionEmitter.FromInt64(key), EntityCode.Number(code.Entity.Key[0]), code.Converters)));
        writer.Close();
    }

    private static void EmitGenerateKey(SourceWriter writer, EntityCode code)
    {
        var key = code.Entity.Columns[code.Entity.Key[0]];
        writer.Line();
        writer.Open($"static bool global::Orm.IEntity<{code.Type}>.GenerateKey({code.Type} entity)");
        writer.Open($"if ({ValueCode.IsDefault(key.Type, code.Get(key, "entity"))})");
        writer.Line(code.Set(key, "entity", ValueCode.FromColumn(key.Type, "global::System.Guid.CreateVersion7()", EntityCode.Number(code.Entity.Key[0]), code.Converters)));
        writer.Line("return true;");
        writer.Close();
        writer.Line();
        writer.Line("return false;");
        writer.Close();
    }
}
