namespace Orm.Sessions;

/// <summary>One row's part in a flush.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Entry">The object.</param>
/// <param name="Columns">For an UPDATE the columns to write; for an INSERT those that are written as NULL, whatever the object has.</param>
internal readonly record struct Change(ChangeKind Kind, TrackedEntity Entry, ColumnMask Columns)
{
    /// <summary>The removed object whose row this one takes over by an UPDATE; null where there is none.</summary>
    public TrackedEntity? Replaced { get; init; }

    /// <summary>The object that knows what the database has in the row.</summary>
    public TrackedEntity Written => Replaced ?? Entry;

    /// <summary>Whether it is an UPDATE of the key.</summary>
    public bool ChangesKey => Kind == ChangeKind.Update && Columns.HasAny(Entry.Set.Map.Key);
}
