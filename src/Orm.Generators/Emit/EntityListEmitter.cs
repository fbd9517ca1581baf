using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The attribute by which the generator finds this assembly's entities when it works for another.</summary>
internal static class EntityListEmitter
{
    public static string Emit(EquatableArray<string> types)
    {
        var writer = new SourceWriter();
        FileHead.Emit(writer, null);
        writer.Line("[assembly: global::Orm.OrmEntities(");
        writer.Indent();
        for (var i = 0; i < types.Count; i++)
        {
            writer.Line($"typeof({types[i]}){(i < types.Count - 1 ? "," : ")]")}");
        }

        return writer.ToString();
    }
}
