using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>The files that the generator itself wrote, in which the analyzer has nothing to look for. The generator never sees them.</summary>
internal static class OwnFiles
{
    // The compiler names a generated file by its generator.
    private static readonly string folder = typeof(OrmGenerator).FullName;

    public static bool Include(SyntaxTree tree) => tree.FilePath.Contains(folder);
}
