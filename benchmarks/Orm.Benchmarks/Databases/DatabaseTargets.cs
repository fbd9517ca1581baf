namespace Orm.Benchmarks.Databases;

/// <summary>What there is to measure of a database.</summary>
internal static class DatabaseTargets
{
    public static Target[] Targets(this Database database) => database switch
    {
        Database.Sqlite => [Target.Sqlite],
        Database.PostgreSql => [Target.PostgreSql, Target.PostgreSqlAsync],
    };

    /// <summary>As an option and a file are named.</summary>
    public static string Name(this Database database) => database switch
    {
        Database.Sqlite => "sqlite",
        Database.PostgreSql => "postgresql",
    };
}
