namespace Orm.Integration.Library;

/// <summary>A key of text, referred to from another assembly.</summary>
[Table]
public partial class Country
{
    [Key] public required string Code { get; init; }

    public required string Name { get; set; }
}
