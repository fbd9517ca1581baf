namespace Orm.Integration.Tests.Model;

/// <summary>An object of a program, and what it should be.</summary>
sealed class Thing(Kind kind, IEntity entity, EntityState state, Row values)
{
    public Kind Kind => kind;

    public IEntity Entity => entity;

    public EntityState State { get; set; } = state;

    /// <summary>The values that it should show. Keys are never changed.</summary>
    public Row Values { get; set; } = values;

    /// <summary>Whether the database has deleted its row.</summary>
    public bool IsGone { get; set; }

    /// <summary>Whether the session came by it through a row, and not by Add.</summary>
    public bool IsLoaded { get; } = state == EntityState.Persistent;

    /// <summary>Whether the session knows it by its key.</summary>
    public bool StandsForRow => State == EntityState.Persistent || (State == EntityState.Deleted && !IsGone);

    public override string ToString() => $"{Kind} {Values} {State}{(IsGone ? " and gone" : "")}";
}
