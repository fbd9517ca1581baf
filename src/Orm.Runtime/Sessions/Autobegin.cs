namespace Orm;

/// <summary>Which statement begins a transaction where none was begun.</summary>
public enum Autobegin
{
    /// <summary>The first that writes. Reads before it run without a transaction and block nobody.</summary>
    OnWrite,

    /// <summary>The first of any kind.</summary>
    FirstStatement,
}
