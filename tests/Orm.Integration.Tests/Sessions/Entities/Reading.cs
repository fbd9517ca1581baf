namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>A value that counts how often it is compared, for whoever listens.</summary>
[Converter<Reading>]
public readonly struct Reading(int value) : IEquatable<Reading>, IConverter<Reading, int>
{
    static readonly AsyncLocal<Comparisons?> Listener = new();

    public int Value => value;

    /// <summary>Counts the comparisons made from here on in this flow of control.</summary>
    public static Comparisons Listen() => Listener.Value = new Comparisons();

    public static int ToColumn(Reading reading) => reading.Value;

    public static Reading FromColumn(int column) => new(column);

    public bool Equals(Reading other)
    {
        Listener.Value?.Count();
        return value == other.Value;
    }

    public override bool Equals(object? obj) => obj is Reading other && Equals(other);

    public override int GetHashCode() => value;

    public static bool operator ==(Reading left, Reading right) => left.Equals(right);

    public static bool operator !=(Reading left, Reading right) => !left.Equals(right);
}
