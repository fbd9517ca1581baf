using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>One number as <c>$1</c>.</summary>
internal readonly struct NumberArgument(long number) : IArguments
{
    public void Bind<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters => parameters.Set(1, number);
}
