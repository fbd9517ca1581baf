namespace Orm.Integration.Tests.Queries.Entities;

public readonly record struct Pair(long Id, Mood Mood);
