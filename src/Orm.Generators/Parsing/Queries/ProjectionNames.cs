using Orm.Generators.Model;
using System.Text;
using Orm.Generators.Sql;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// The columns of a projection by its members. A function of the type alone, so that lambdas translated far from each other
/// agree.
/// </summary>
internal static class ProjectionNames
{
    /// <summary>The column of a Select of one value.</summary>
    public const string Value = "value";

    /// <summary>The column of a group's key that is one value.</summary>
    public const string Key = "key";

    // PostgreSQL keeps 63 bytes of a name; the rest is for a number.
    private const int MostBytes = 56;

    /// <summary>The members' columns: snake_case, told apart by a number where two would be one to a database.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> members)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var member in members)
        {
            var name = Cut(Naming.SnakeCase.Apply(member));
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = FormattableString.Invariant($"{name}_{number}");
            }

            names.Add(Identifier.Quote(free));
        }

        return names;
    }

    private static string Cut(string name)
    {
        var length = name.Length;
        while (Encoding.UTF8.GetByteCount(name.Substring(0, length)) > MostBytes)
        {
            length--;
        }

        return name.Substring(0, length);
    }
}
