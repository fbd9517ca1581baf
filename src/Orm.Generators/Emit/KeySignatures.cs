using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The types of keys that there are, each once, in an order that does not depend on files.</summary>
internal static class KeySignatures
{
    public static EquatableArray<EquatableArray<string>> Of(IEnumerable<EquatableArray<string>> own, IEnumerable<ReferencedEntity> referenced)
        => new(own.Concat(referenced.Select(entity => entity.KeyTypes))
            .Where(key => key.Count > 0)
            .Distinct()
            .OrderBy(key => key.Count)
            .ThenBy(key => string.Join(", ", key), StringComparer.Ordinal));
}
