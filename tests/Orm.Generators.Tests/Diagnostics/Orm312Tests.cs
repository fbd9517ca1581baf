namespace Orm.Generators.Tests.Diagnostics;

public class Orm312Tests() : OneSidedConditions("ORM312", given: Dialect.PostgreSql, lacking: Dialect.Sqlite);
