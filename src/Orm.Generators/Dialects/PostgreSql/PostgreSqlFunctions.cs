using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Dialects.PostgreSql;

/// <summary>The functions and operators of queries as PostgreSQL has them.</summary>
internal static class PostgreSqlFunctions
{
    public static string Call(SqlFunction function, ScalarKind result) => function switch
    {
        SqlFunction.Coalesce => "COALESCE({0}, {1})",
        SqlFunction.Negate => "-{0}",
        SqlFunction.Concatenate => "{0} || {1}",
        SqlFunction.Same => "{0}",
        SqlFunction.ToInt32 => "CAST({0} AS integer)",
        SqlFunction.ToInt64 => "CAST({0} AS bigint)",
        SqlFunction.ToSingle => "CAST({0} AS real)",
        SqlFunction.ToDouble => "CAST({0} AS double precision)",
        SqlFunction.ToDecimal => "CAST({0} AS numeric)",
        SqlFunction.ToText => "CAST({0} AS text)",
    };

    // Of integers a sum is one with more bits, and of those a numeric; a real is summed as a double, as in C#.
    public static string Sum(ScalarKind kind) => kind switch
    {
        ScalarKind.Int32 or ScalarKind.Int64 => "CAST(SUM({0}){1} AS bigint)",
        ScalarKind.Single => "CAST(SUM(CAST({0} AS double precision)){1} AS real)",
        _ => "SUM({0}){1}",
    };

    public static string Average(ScalarKind kind) => kind switch
    {
        ScalarKind.Double => "CAST(AVG({0}){1} AS double precision)",
        ScalarKind.Single => "CAST(AVG(CAST({0} AS double precision)){1} AS real)",
        _ => "AVG({0}){1}",
    };
}
