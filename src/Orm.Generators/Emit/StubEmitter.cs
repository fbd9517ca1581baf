using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>
/// As much of what the generator writes as the query stage must see to bind a query's lambdas: a generator does not see its
/// own output. Made of value-equal headers, so that it changes only when a head, a key or a partial property does.
/// </summary>
internal static class StubEmitter
{
    public static string Emit(EquatableArray<EntityHeader> headers, EquatableArray<EquatableArray<string>> keys)
    {
        var writer = new SourceWriter();
        writer.Line("#nullable enable");
        foreach (var header in headers)
        {
            EmitHalf(writer, header);
        }

        writer.Open("namespace Orm");
        GetEmitter.EmitClass(writer, keys);
        writer.Line();
        SchemaEmitter.EmitClasses(writer, EquatableArray<string>.Empty);
        writer.Close();
        return writer.ToString();
    }

    private static void EmitHalf(SourceWriter writer, EntityHeader header)
    {
        if (header.Declaration.Namespace is { } space)
        {
            writer.Open($"namespace {space}");
        }

        HalfWriter.Open(writer, header.Declaration, BrokenEntityEmitter.Interface(header));
        HalfWriter.Close(writer, header.Declaration);
        if (header.Declaration.Namespace is not null)
        {
            writer.Close();
        }
    }
}
