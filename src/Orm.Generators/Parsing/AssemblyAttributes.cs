using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>The attributes of a project's assembly and module themselves.</summary>
internal static class AssemblyAttributes
{
    /// <summary>
    /// Has them bound. As long as nobody has asked for them, the compiler looks through every file for such attributes at each symbol
    /// that it binds, to tell whether all of the assembly is obsolete.
    /// </summary>
    public static void Bind(Compilation compilation)
    {
        compilation.Assembly.GetAttributes();
        compilation.SourceModule.GetAttributes();
    }
}
