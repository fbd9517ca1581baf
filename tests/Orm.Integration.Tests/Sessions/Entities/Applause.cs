namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Goes with its evening.</summary>
[Table("applauses")]
public partial class Applause
{
    [Key] public partial int Id { get; set; }

    [References<Evening>(OnDelete = OnDelete.Cascade)] public partial int EveningId { get; set; }

    public partial int Seconds { get; set; }
}
