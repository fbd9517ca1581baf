namespace Orm.Integration.Tests.Types.Documents;

public readonly record struct Point(int X, int Y);
