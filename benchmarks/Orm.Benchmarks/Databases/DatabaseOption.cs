namespace Orm.Benchmarks.Databases;

/// <summary>The option that says which databases to measure; without it all are.</summary>
internal static class DatabaseOption
{
    public const string Usage = "usage: --database sqlite|postgresql";

    /// <summary>Takes the option out of the arguments. False where it names no database.</summary>
    public static bool TryTake(ref string[] arguments, out Database[] databases)
    {
        databases = Enum.GetValues<Database>();
        var at = Array.IndexOf(arguments, "--database");
        if (at < 0)
        {
            return true;
        }

        var name = arguments.ElementAtOrDefault(at + 1);
        databases = [.. databases.Where(database => database.Name() == name)];
        arguments = [.. arguments.Where((_, i) => i != at && i != at + 1)];
        return databases.Length == 1;
    }
}
