namespace Orm.Generators.Model;

/// <summary>A CHECK constraint.</summary>
/// <param name="Name">Its name, made from table and position: <c>ck_users_1</c>.</param>
/// <param name="Sql">Its condition, not in parentheses.</param>
internal sealed record Check(string Name, DialectText Sql);
