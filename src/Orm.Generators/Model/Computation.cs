namespace Orm.Generators.Model;

/// <summary>How the database computes a column.</summary>
/// <param name="Sql">The expression, not in parentheses.</param>
/// <param name="IsVirtual">Whether the value is not kept, where the database has such columns.</param>
internal sealed record Computation(DialectText Sql, bool IsVirtual);
