namespace Orm.Integration.Tests.Sessions;

/// <summary>Tests that look at the memory of the whole process, and so run beside no other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredMemory
{
    public const string Name = "Measured memory";
}
