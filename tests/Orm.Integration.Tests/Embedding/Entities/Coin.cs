namespace Orm.Integration.Tests.Embedding.Entities;

public enum Coin
{
    Euro,
    Dollar,
}
