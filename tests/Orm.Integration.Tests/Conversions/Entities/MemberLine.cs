namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>What raw SQL is read into.</summary>
public sealed record MemberLine(MemberId Id, Email Email, Uri? Home);
