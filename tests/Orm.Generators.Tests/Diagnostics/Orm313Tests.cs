namespace Orm.Generators.Tests.Diagnostics;

public class Orm313Tests() : OneSidedConditions("ORM313", given: Dialect.Sqlite, lacking: Dialect.PostgreSql);
