namespace Orm.Generators.Parsing.Queries;

/// <summary>What is declared with a type in which a name occurs.</summary>
internal sealed class DeclaredNames
{
    private readonly Dictionary<string, HashSet<string>> declared = new(StringComparer.Ordinal);

    // Of a foreach, an await, a deconstruction, a pattern, a collection's initializer and a query expression.
    private static readonly HashSet<string> implicitly = new(StringComparer.Ordinal)
    {
        "GetEnumerator", "GetAsyncEnumerator", "Current", "GetAwaiter", "GetResult", "Deconstruct", "Slice", "Add",
        "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Join", "GroupJoin", "Cast",
    };

    /// <summary>Whether the language calls a member without its name being written, so that the type that has it, or that it extends, stands for what it gives.</summary>
    public static bool IsImplicit(string member) => implicitly.Contains(member);

    public void Add(string name, string mentioned)
    {
        if (!declared.TryGetValue(mentioned, out var names))
        {
            declared[mentioned] = names = new HashSet<string>(StringComparer.Ordinal);
        }

        names.Add(name);
    }

    public IEnumerable<string> With(string mentioned) => declared.TryGetValue(mentioned, out var names) ? names : [];
}
