using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>What the compiler asks for each symbol that it binds: whether it is obsolete.</summary>
internal static class ObsoleteChecks
{
    /// <summary>
    /// Has the attributes of the assembly and the module themselves bound. As long as nobody has asked for them, each symbol has the compiler look through
    /// every file for such attributes.
    /// </summary>
    public static void Prepare(Compilation compilation)
    {
        compilation.Assembly.GetAttributes();
        compilation.SourceModule.GetAttributes();
    }
}
