namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>Every property partial: finding changes costs what changed.</summary>
[Table("passes")]
public partial class Pass
{
    [Key] public partial PassId Id { get; set; }

    [References<Member>(OnDelete = OnDelete.Cascade)] public partial MemberId MemberId { get; set; }

    [Converter<TagsConverter>] internal partial List<string>? Marks { get; set; }

    [Version] public partial int Version { get; set; }
}
