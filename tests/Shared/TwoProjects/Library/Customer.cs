using System.Runtime.CompilerServices;
using Orm;

// What the generator adds to both assemblies must not be ambiguous where one sees the other's internals.
[assembly: InternalsVisibleTo("App")]

namespace Library;

public abstract class Named
{
    public required string Name { get; set; }

    public string? Note { get; private set; }

    public void Annotate(string note) => Note = note;
}

[Table]
public partial class Customer : Named
{
    [Key] public int Id { get; set; }
    public partial int? Age { get; set; }
}
