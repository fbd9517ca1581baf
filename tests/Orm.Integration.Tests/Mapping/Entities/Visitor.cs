namespace Orm.Integration.Tests.Mapping.Entities;

[Table("visitors")]
public partial class Visitor
{
    [Key] public int Id { get; set; }

    public Temper Temper { get; set; }

    public Temper? Former { get; set; }

    [AsText] public Temper Written { get; set; } = Temper.Fair;

    [Column(Default = Temper.Fair)] public partial Temper Usual { get; set; }
}
