namespace Orm.Integration.Tests.Types.Lists;

public sealed record Summary(int Id, List<int> Seconds);
