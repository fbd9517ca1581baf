using System.Globalization;
using System.Numerics;

namespace Orm.Generators.Model;

/// <summary>An enum.</summary>
/// <param name="IsFlags">Whether it bears [Flags].</param>
/// <param name="Members">Each name (unescaped) once per value, in declaration order.</param>
internal sealed record EnumType(bool IsFlags, EquatableArray<EnumMember> Members)
{
    /// <summary>The labels as C# sorts the values.</summary>
    public IEnumerable<string> SortedLabels => Members.OrderBy(member => BigInteger.Parse(member.Value, CultureInfo.InvariantCulture)).Select(member => member.Label);
}
