namespace Orm.Integration.Tests.Queries.Entities;

public enum Mood
{
    Calm,
    Merry,
    Grim = 7,
}
