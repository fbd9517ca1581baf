namespace Orm.Generators.Model;

/// <summary>A kind of database, with the numbers of the runtime's enum, which attributes hold.</summary>
internal enum Dialect
{
    Sqlite,
    PostgreSql,
}
