using System.Diagnostics.CodeAnalysis;
using Orm.Sessions;

namespace Orm;

/// <summary>Compares elements of lists as columns of their type compare: bytes by content, a DateTime as the instant that is kept.</summary>
internal static class ElementComparer<T>
{
    public static IEqualityComparer<T> Instance { get; } = (IEqualityComparer<T>?)Special() ?? EqualityComparer<T>.Default;

    private static object? Special()
        => typeof(T) == typeof(byte[]) ? new BytesComparer()
            : typeof(T) == typeof(DateTime) ? new InstantComparer()
            : typeof(T) == typeof(DateTime?) ? new NullableInstantComparer()
            : null;

    private sealed class InstantComparer : IEqualityComparer<DateTime>
    {
        public bool Equals(DateTime x, DateTime y) => ColumnValues.Instant(x) == ColumnValues.Instant(y);

        public int GetHashCode(DateTime obj) => ColumnValues.Instant(obj).GetHashCode();
    }

    private sealed class NullableInstantComparer : IEqualityComparer<DateTime?>
    {
        public bool Equals(DateTime? x, DateTime? y) => ColumnValues.Instant(x) == ColumnValues.Instant(y);

        public int GetHashCode([DisallowNull] DateTime? obj) => ColumnValues.Instant(obj).GetHashCode();
    }
}
