namespace Orm.Integration.Tests.Misuse;

/// <summary>What an operation works on besides its session.</summary>
enum Needs
{
    Nothing,
    Transaction,
    Savepoint,
}
