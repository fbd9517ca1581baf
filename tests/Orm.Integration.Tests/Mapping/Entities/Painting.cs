using Orm.Integration.Library;

namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Derives from a class of another assembly.</summary>
[Table("paintings")]
public partial class Painting : Stamped
{
    [Key] public int Id { get; private set; }

    public required string Title { get; init; }
}
