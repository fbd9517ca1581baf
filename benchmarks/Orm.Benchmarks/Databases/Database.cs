namespace Orm.Benchmarks.Databases;

/// <summary>The databases that a run can be asked for.</summary>
internal enum Database
{
    Sqlite,
    PostgreSql,
}
