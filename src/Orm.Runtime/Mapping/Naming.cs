namespace Orm;

/// <summary>A rule that makes names of tables and columns from names of classes and properties.</summary>
public enum Naming
{
    /// <summary><c>CreatedAt</c> becomes <c>created_at</c>.</summary>
    SnakeCase,

    /// <summary>The C# name as it is.</summary>
    Exact,
}
