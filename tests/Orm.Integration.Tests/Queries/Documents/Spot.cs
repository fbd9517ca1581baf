namespace Orm.Integration.Tests.Queries.Documents;

public readonly record struct Spot(double Lat, decimal Height);
