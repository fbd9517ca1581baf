namespace Orm.Generators.Parsing;

/// <summary>FNV-1a: a hash that is the same in every process.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
