using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Orm.Integration.Tests.Databases;

/// <summary>Runs a theory once in each <see cref="Form"/>.</summary>
public sealed class SyncAndAsyncAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<Form>(Form.Sync), new TheoryDataRow<Form>(Form.Async)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
