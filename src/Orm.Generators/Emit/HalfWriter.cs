using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The declaration around the members of an entity's half, with its containing types.</summary>
internal static class HalfWriter
{
    public static void Open(SourceWriter writer, TypeDeclaration declaration, string interfaces)
    {
        foreach (var container in declaration.Containers)
        {
            writer.Open(container);
        }

        writer.Open($"{declaration.Header} : {interfaces}");
    }

    public static void Close(SourceWriter writer, TypeDeclaration declaration)
    {
        writer.Close();
        foreach (var _ in declaration.Containers)
        {
            writer.Close();
        }
    }
}
