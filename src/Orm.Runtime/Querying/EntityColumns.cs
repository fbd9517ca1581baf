namespace Orm.Querying;

/// <summary>Where an entity's columns stand in a row that has others before them.</summary>
internal static class EntityColumns<T>
    where T : class, IEntity<T>
{
    private static int[]?[] known = [];

    /// <summary>The ordinals from <paramref name="first"/> on, made once.</summary>
    public static int[] From(int first)
    {
        var made = known;
        return first < made.Length && made[first] is { } ordinals ? ordinals : Make(first);
    }

    // Threads that do this at once may each make theirs; one of them is kept.
    private static int[] Make(int first)
    {
        var ordinals = new int[T.Map.Columns.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = first + i;
        }

        var made = known;
        Array.Resize(ref made, Math.Max(made.Length, first + 1));
        made[first] = ordinals;
        known = made;
        return ordinals;
    }
}
