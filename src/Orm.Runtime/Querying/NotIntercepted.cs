using System.Runtime.CompilerServices;

namespace Orm.Querying;

/// <summary>What an operator says when it is reached although the generator should have replaced the call.</summary>
internal static class NotIntercepted
{
    public static OrmException Error([CallerMemberName] string operation = "") => new(
        $"This call of {operation} was not translated when the program was built, so there is no SQL for it. Call it in a C# file of the project " +
        "with a lambda written at the call (not a delegate in a variable, a method group or reflection; not in a Razor file or another " +
        "generator's output), and see that the generator runs: the project needs the Orm packages' analyzers and 'Orm.Generated' among its InterceptorsNamespaces.");
}
