using System.Collections;

namespace Orm.Sessions;

/// <summary>Compares values of columns of two classes, such as a foreign key and the key that it refers to.</summary>
internal static class RowValues
{
    /// <summary>A hash of the object's values of the columns, in this order; null where one is NULL, which refers to nothing.</summary>
    public static int? Hash(TrackedEntity entry, int[] columns)
    {
        if (columns.Length == 1)
        {
            return entry.UniqueHash(ColumnMask.Of(columns[0]));
        }

        var hash = new HashCode();
        foreach (var column in columns)
        {
            if (entry.UniqueHash(ColumnMask.Of(column)) is not { } one)
            {
                return null;
            }

            hash.Add(one);
        }

        return hash.ToHashCode();
    }

    /// <summary>The same of the values that the database has.</summary>
    public static int? HashWritten(TrackedEntity entry, int[] columns)
    {
        if (columns.Length == 1)
        {
            return entry.UniqueHashWritten(ColumnMask.Of(columns[0]));
        }

        var hash = new HashCode();
        foreach (var column in columns)
        {
            if (entry.UniqueHashWritten(ColumnMask.Of(column)) is not { } one)
            {
                return null;
            }

            hash.Add(one);
        }

        return hash.ToHashCode();
    }

    public static bool AreEqual(TrackedEntity left, int[] leftColumns, TrackedEntity right, int[] rightColumns)
    {
        for (var i = 0; i < leftColumns.Length; i++)
        {
            if (!AreEqual(left.ValueOf(leftColumns[i]), right.ValueOf(rightColumns[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same of the values that the database has.</summary>
    public static bool AreEqualWritten(TrackedEntity left, int[] leftColumns, TrackedEntity right, int[] rightColumns)
    {
        for (var i = 0; i < leftColumns.Length; i++)
        {
            if (!AreEqual(left.WrittenValueOf(leftColumns[i]), right.WrittenValueOf(rightColumns[i])))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AreEqualWritten(TrackedEntity entry, int[] columns, object?[] values)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (!AreEqual(entry.WrittenValueOf(columns[i]), values[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Arrays, as the bytes of a key are, by content.
    private static bool AreEqual(object? left, object? right) => StructuralComparisons.StructuralEqualityComparer.Equals(left, right);
}
