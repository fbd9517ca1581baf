using System.Text;

namespace Orm.Sessions;

/// <summary>Tells of rows that wait for each other, when none of them can go first.</summary>
internal static class Circle
{
    /// <param name="circle">The changes, each with why it waits for the next; the last waits for the first.</param>
    public static OrmException Error((Change Change, Wait Wait)[] circle)
    {
        if (circle is [{ Wait: { Kind: WaitKind.Takes, Unique: { } key } }, { Wait.Kind: WaitKind.Takes }])
        {
            return Exchange(circle[0].Change, circle[1].Change, key);
        }

        var text = new StringBuilder();
        foreach (var (change, wait) in circle)
        {
            text.Append(Describe(change)).Append(' ').Append(Reason(wait)).Append(' ');
        }

        var names = string.Join(" → ", circle.Append(circle[0]).Select(static waiting => waiting.Change.Entry.Set.Map.Name));
        return new OrmException(
            $"A flush found rows that wait for each other in a circle, {names}: {text}{Describe(circle[0].Change)}. No order of statements works, "
            + "since nothing among them can be NULL for a moment. Make one of these columns nullable, or flush in steps.")
        {
            Entity = circle[0].Change.Entry.Set.Map.Name,
            Constraint = Array.Find(circle, static waiting => waiting.Wait.Unique is not null).Wait.Unique?.Name,
        };
    }

    private static OrmException Exchange(Change change, Change other, UniqueKeyMap key) => new(
        $"{Describe(change)} and {Describe(other)} exchange values of {key.Name}, "
        + "which is unique and has no nullable column to go through. Flush one of them with another value in between.")
    {
        Entity = change.Entry.Set.Map.Name,
        Constraint = key.Name,
    };

    private static string Describe(Change change) => $"{change.Entry.Set.Map.Name} with {change.Entry.Set.DescribeKey(change.Entry)}";

    private static string Reason(Wait wait) => wait.Kind switch
    {
        WaitKind.Takes => $"takes a value of {wait.Unique!.Name} from",
        WaitKind.RefersTo => "refers to",
        WaitKind.IsReferredToBy => "goes only after the reference of",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
