using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>An array as the one argument of a statement.</summary>
internal readonly struct ArrayArgument<T>(T[]? value) : IArguments
{
    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters => parameters.SetArray(1, value);
}
