using System.Globalization;
using System.Text;

namespace Orm.Generators.Parsing;

/// <summary>Names that nobody gave.</summary>
internal static class ConstraintNames
{
    /// <summary>What PostgreSQL keeps of a name, in bytes; it cuts the rest off without a word.</summary>
    public const int MaximumBytes = 63;

    /// <summary><c>ix_users_name</c>; where it is too long, its beginning and a hash of the whole.</summary>
    public static string Make(string prefix, IEnumerable<string> parts)
    {
        var name = string.Join("_", parts.Prepend(prefix));
        if (Encoding.UTF8.GetByteCount(name) <= MaximumBytes)
        {
            return name;
        }

        var hash = StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture);
        var length = name.Length;
        while (Encoding.UTF8.GetByteCount(name.Substring(0, length)) > MaximumBytes - hash.Length - 1 || char.IsHighSurrogate(name[length - 1]))
        {
            length--;
        }

        return $"{name.Substring(0, length)}_{hash}";
    }
}
