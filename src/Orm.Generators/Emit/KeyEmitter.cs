using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The key by its own type: of an object, of a row, as parameters.</summary>
internal static class KeyEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        var key = code.Entity.Key;
        var keyed = $"global::Orm.IKeyed<{code.Type}, {code.KeyType}>";
        var values = key.Select(ordinal => code.Get(code.Entity.Columns[ordinal], "entity"));
        var reads = key.Select(ordinal => code.Read(code.Entity.Columns[ordinal], EntityCode.Number(ordinal)));

        writer.Line();
        writer.Line($"static {code.KeyType} {keyed}.GetKey({code.Type} entity) => {Together(values)};");
        writer.Line();
        writer.Line($"static {code.KeyType} {keyed}.ReadKey<TRow>(ref TRow row) => {Together(reads)};");
        writer.Line();
        writer.Open($"static void {keyed}.BindKey<TParameters>({code.KeyType} key, ref TParameters parameters, ref int number)");
        for (var part = 0; part < key.Count; part++)
        {
            var value = key.Count == 1 ? "key" : $"key.Item{EntityCode.Number(part + 1)}";
            writer.Line(code.Bind(code.Entity.Columns[key[part]], value));
        }

        writer.Close();
    }

    private static string Together(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count == 1 ? all[0] : $"({string.Join(", ", all)})";
    }
}
