using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The tables of this assembly and its references, as scripts and as commands of the engine.</summary>
internal static class SchemaEmitter
{
    /// <param name="types">The entities, each after those that it refers to.</param>
    public static string Emit(EquatableArray<string> types)
    {
        var writer = new SourceWriter();
        FileHead.Emit(writer, "Orm");
        EmitClasses(writer, types);
        return writer.ToString();
    }

    /// <summary>The classes alone, as they stand in namespace Orm.</summary>
    public static void EmitClasses(SourceWriter writer, EquatableArray<string> types)
    {
        EmitSchema(writer, types);
        writer.Line();
        EmitCommands(writer);
    }

    private static void EmitSchema(SourceWriter writer, EquatableArray<string> types)
    {
        writer.Line("/// <summary>The tables of this assembly and of those that it refers to.</summary>");
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Line(GeneratedCode.Attribute);
        writer.Open("internal static class OrmSchema");
        EmitEntities(writer, types);
        writer.Line("""

            /// <summary>A script that creates every table and index which is not there.</summary>
            public static string CreateScript(global::Orm.Dialect dialect) => global::Orm.Drivers.SchemaScript.Create(Entities, dialect);

            /// <summary>A script that drops every table.</summary>
            public static string DropScript(global::Orm.Dialect dialect) => global::Orm.Drivers.SchemaScript.Drop(Entities, dialect);
            """);
        writer.Close();
    }

    private static void EmitEntities(SourceWriter writer, EquatableArray<string> types)
    {
        writer.Line("// Each after those that its foreign keys refer to.");
        if (types.Count == 0)
        {
            writer.Line("internal static global::Orm.EntityMap[] Entities { get; } = [];");
            return;
        }

        writer.Line("internal static global::Orm.EntityMap[] Entities { get; } =");
        writer.Line("[");
        writer.Indent();
        foreach (var type in types)
        {
            writer.Line($"global::Orm.EntityMap.Of<{type}>(),");
        }

        writer.Unindent();
        writer.Line("];");
    }

    private static void EmitCommands(SourceWriter writer)
    {
        writer.Line("/// <summary>Creates, drops and checks the tables of this assembly and of those that it refers to.</summary>");
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Line(GeneratedCode.Attribute);
        writer.Open("internal static class EngineSchema");
        EmitCommand(writer, "CreateAll", "Creates every table and index which is not there. A table that is there but lacks a column is an <see cref=\"global::Orm.OrmException\"/>.");
        writer.Line();
        EmitCommand(writer, "DropAll", "Drops every table that is there, with its rows.");
        writer.Line();
        EmitCommand(writer, "CheckSchema", "Throws an <see cref=\"global::Orm.OrmException\"/> where the database lacks a table or a column, or where one does not fit.");
        writer.Close();
    }

    private static void EmitCommand(SourceWriter writer, string name, string summary) => writer.Line($"""
        /// <summary>{summary}</summary>
        public static void {name}(this global::Orm.Engine engine)
            => global::Orm.Drivers.SchemaCommands.{name}Async(engine, OrmSchema.Entities, global::Orm.Drivers.Io.Sync, default).GetAwaiter().GetResult();

        /// <inheritdoc cref="{name}"/>
        public static global::System.Threading.Tasks.ValueTask {name}Async(this global::Orm.Engine engine, global::System.Threading.CancellationToken cancellationToken = default)
            => global::Orm.Drivers.SchemaCommands.{name}Async(engine, OrmSchema.Entities, global::Orm.Drivers.Io.Async, cancellationToken);
        """);
}
