namespace Orm.Integration.Tests.Conversions.Entities;

[Table("members")]
public partial class Member
{
    [Key] public MemberId Id { get; set; }

    [References<Member>] public MemberId? SponsorId { get; set; }

    [Unique] public required Email Email { get; set; }

    public Email? Second { get; set; }

    public Uri? Home { get; set; }

    [Converter<TagsConverter>] internal List<string> Tags { get; set; } = [];

    public Marks Marks { get; set; }

    public Marks? Notes { get; set; }

    public List<MemberId> Friends { get; set; } = [];

    [Converter<OffsetConverter>] public DateTimeOffset Joined { get; set; }

    [Converter<RankConverter>, Column(Default = "g")] public Rank? Rank { get; set; }
}
