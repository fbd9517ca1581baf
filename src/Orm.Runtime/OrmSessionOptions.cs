namespace Orm;

/// <summary>What a session is opened with.</summary>
public sealed class OrmSessionOptions
{
    internal static readonly OrmSessionOptions Default = new();

    /// <summary>Whether queries, raw statements and a <c>Get</c> that asks the database flush first. On by default.</summary>
    public bool AutoFlush { get; init; } = true;

    /// <summary>Whether a commit makes every object be read again by the next query or <c>Get</c> that meets it. Off by default.</summary>
    public bool ExpireOnCommit { get; init; }

    /// <summary>Which statement begins a transaction where none was begun.</summary>
    public Autobegin Autobegin { get; init; } = Autobegin.OnWrite;
}
