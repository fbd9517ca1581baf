namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A part of the key that refers to another table, and a decimal as the other.</summary>
[Table("keepsakes")]
public partial class Keepsake
{
    [Key, References<Poem>] public int PoemId { get; set; }

    [Key] public decimal Place { get; set; }

    public string? Text { get; set; }
}
