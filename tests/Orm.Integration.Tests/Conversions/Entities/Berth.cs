namespace Orm.Integration.Tests.Conversions.Entities;

[Table("berths")]
public partial record Berth([property: Key, References<Member>] MemberId MemberId, [property: Key] int Number, Uri? Plan);
