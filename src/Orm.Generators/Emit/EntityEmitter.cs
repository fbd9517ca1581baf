using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Sql;

namespace Orm.Generators.Emit;

/// <summary>The generated half of an entity: one file.</summary>
internal static class EntityEmitter
{
    public static string Emit(PlacedEntity placed)
    {
        var entity = placed.Entity;
        var code = new EntityCode(entity);
        var writer = new SourceWriter();
        FileHead.Emit(writer, entity.Declaration.Namespace);
        HalfWriter.Open(writer, entity.Declaration, $"global::Orm.IKeyed<{code.Type}, {code.KeyType}>");
        EmitMembers(writer, code);
        HalfWriter.Close(writer, entity.Declaration);
        MapEmitter.Emit(
            writer,
            code,
            EntityStatementsWriter.Write(placed, SqlDialect.Sqlite),
            EntityStatementsWriter.Write(placed, SqlDialect.PostgreSql));
        AccessorEmitter.Emit(writer, code);
        ConverterClassEmitter.Emit(writer, code.Converters);
        return writer.ToString();
    }

    private static void EmitMembers(SourceWriter writer, EntityCode code)
    {
        EmitField(writer, "global::Orm.Tracking __orm");
        foreach (var field in code.AssignedFields)
        {
            writer.Line();
            EmitField(writer, $"global::Orm.AssignedColumns {field}");
        }

        if (code.JsonColumns.Count > 0)
        {
            writer.Line();
            EmitField(writer, "global::Orm.JsonTexts __ormJson");
        }

        PartialPropertyEmitter.Emit(writer, code);
        writer.Line($"""

            global::Orm.EntityMap global::Orm.IEntity.EntityMap => {code.Map}.Instance;

            ref global::Orm.Tracking global::Orm.IEntity.Tracking => ref __orm;

            static global::Orm.EntityMap<{code.Type}> global::Orm.IEntity<{code.Type}>.Map => {code.Map}.Instance;
            """);
        MaterializerEmitter.Emit(writer, code);
        BinderEmitter.Emit(writer, code);
        ComparerEmitter.Emit(writer, code);
        SnapshotEmitter.Emit(writer, code);
        CopyEmitter.Emit(writer, code);
        GeneratedValueEmitter.Emit(writer, code);
        VersionEmitter.Emit(writer, code);
        KeyEmitter.Emit(writer, code);
    }

    private static void EmitField(SourceWriter writer, string field) => writer.Line($"""
        [global::System.NonSerialized]
        [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
        private {field};
        """);
}
