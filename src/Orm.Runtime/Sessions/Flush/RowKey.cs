namespace Orm.Sessions;

/// <summary>The values of some columns of an object as one value to look up by, whatever their types.</summary>
internal sealed class RowKey : IEquatable<RowKey>
{
    private readonly EntitySet set;
    private readonly object?[] values;

    private RowKey(EntitySet set, object?[] values)
    {
        this.set = set;
        this.values = values;
    }

    public static RowKey Of(TrackedEntity entry, int[] columns) => new(entry.Set, Array.ConvertAll(columns, column => entry.ValueOf(column)));

    public bool Equals(RowKey? other) => other is not null && set == other.set && values.AsSpan().SequenceEqual(other.values);

    public override bool Equals(object? obj) => Equals(obj as RowKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
