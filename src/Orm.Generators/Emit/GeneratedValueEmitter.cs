using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>What the database or the client makes of values that were not given.</summary>
internal static class GeneratedValueEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        EmitLeftToDatabase(writer, code);
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
        var signature = $"static global::Orm.ColumnMask global::Orm.IEntity<{code.Type}>.LeftToDatabase({code.Type} entity, global::Orm.ColumnMask assigned)";
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
        var isDefault = IsDefault(column, code.Get(column, "entity"));
        return column.Partial is null || code.Entity.Key.Contains(ordinal)
            ? isDefault
            : $"!assigned.Has({EntityCode.Number(ordinal)}) && {isDefault}";
    }

    private static string IsDefault(Column column, string value)
    {
        if (column.IsNullable || EntityCode.IsReference(column))
        {
            return $"{value} is null";
        }

        return column.Type switch
        {
            { Enum: not null } => $"{value} == default",
            { Kind: ScalarKind.Boolean } => $"!{value}",
            { Kind: ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly or ScalarKind.TimeSpan or ScalarKind.Guid } => $"{value} == default",
            { Kind: ScalarKind.Char } => $"{value} == '\\0'",
            _ => $"{value} == 0",
        };
    }

    private static void EmitSetGeneratedKey(SourceWriter writer, EntityCode code)
    {
        var key = code.Entity.Columns[code.Entity.Key[0]];
        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.SetGeneratedKey({code.Type} entity, long value)");
        writer.Line(code.Set(key, "entity", VersionEmitter.FromInt64(key)));
        writer.Close();
    }

    private static void EmitGenerateKey(SourceWriter writer, EntityCode code)
    {
        var key = code.Entity.Columns[code.Entity.Key[0]];
        writer.Line();
        writer.Open($"static bool global::Orm.IEntity<{code.Type}>.GenerateKey({code.Type} entity)");
        writer.Open($"if ({code.Get(key, "entity")} != default)");
        writer.Line("return false;");
        writer.Close();
        writer.Line();
        writer.Line(code.Set(key, "entity", "global::System.Guid.CreateVersion7()"));
        writer.Line("return true;");
        writer.Close();
    }
}
