using System.Reflection;
using System.Runtime.Loader;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Databases;

/// <summary>What the generator made of sources, compiled and loaded: the scripts and statements that a program would run.</summary>
sealed class LoadedSchema
{
    static readonly Lazy<LoadedSchema> everything = new(() => Of(Databases.Everything.Source));
    static readonly Lazy<LoadedSchema> hostileNames = new(() => Of(Databases.HostileNames.Source));

    readonly Type schema;

    LoadedSchema(Assembly assembly) => schema = assembly.GetType("Orm.OrmSchema", throwOnError: true)!;

    public EntityMap[] Entities => (EntityMap[])schema.GetProperty("Entities", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    public static LoadedSchema Everything => everything.Value;

    public static LoadedSchema HostileNames => hostileNames.Value;

    static LoadedSchema Of(string source)
    {
        var compilation = Compile.Sources(source);
        var run = GeneratorRun.Of(Generator.Start(compilation), compilation);
        using var stream = new MemoryStream();
        var result = run.Output.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(5)));
        stream.Position = 0;
        return new LoadedSchema(new AssemblyLoadContext("schema").LoadFromStream(stream));
    }

    public string CreateScript(Dialect dialect) => (string)schema.GetMethod("CreateScript")!.Invoke(null, [dialect])!;

    public string DropScript(Dialect dialect) => (string)schema.GetMethod("DropScript")!.Invoke(null, [dialect])!;

    /// <summary>Each statement that has parameters or returns rows.</summary>
    public static IEnumerable<string> Statements(EntitySql sql) => [sql.Select, sql.SelectByKey, sql.Insert, sql.Update, sql.Delete, sql.Describe, sql.Inspect];
}
