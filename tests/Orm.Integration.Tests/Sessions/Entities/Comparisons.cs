namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>How many values were compared.</summary>
public sealed class Comparisons
{
    int total;

    public int Total => total;

    public void Count() => Interlocked.Increment(ref total);
}
