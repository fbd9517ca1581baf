using System.Reflection;

namespace Orm.Runtime.Tests;

public class DependencyTests
{
    [Fact]
    public void The_runtime_references_no_driver()
    {
        var references = Assembly.Load("Orm.Runtime").GetReferencedAssemblies().Select(reference => reference.Name!);
        Assert.DoesNotContain(references, name => name.Contains("Sqlite") || name.Contains("SQLite") || name.Contains("Npgsql"));
    }
}
