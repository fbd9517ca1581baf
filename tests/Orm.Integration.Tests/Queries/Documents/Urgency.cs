namespace Orm.Integration.Tests.Queries.Documents;

public enum Urgency : short
{
    Low = -1,
    Normal,
    High = 7,
}
