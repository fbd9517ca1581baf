namespace Orm.Integration.Tests.Types.Documents;

public sealed record Address(string Street, string City);
