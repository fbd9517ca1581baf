namespace Orm.Schema;

/// <summary>An enum beside its type in the database. Each difference is a clause that says what differs and what to do.</summary>
internal static class EnumTypeComparison
{
    /// <summary>The labels that are not there, of a type that is.</summary>
    internal static IEnumerable<string> MissingLabels(EnumTypeMap type, List<string> found)
        => found.Count == 0
            ? []
            : from label in type.Labels
              where !found.Contains(label)
              select $"type {type.Type} lacks label '{label}' of {type.Name}: ALTER TYPE {type.Type} ADD VALUE {Text(label)}{Place(type, label, found)}";

    /// <summary>What else differs.</summary>
    internal static string? Difference(EnumTypeMap type, List<string> found)
    {
        if (found.Count == 0)
        {
            return $"type {type.Type} of {type.Name} is not there";
        }

        var common = found.Where(type.Labels.Contains);
        return common.SequenceEqual(type.Labels.Where(found.Contains))
            ? null
            : $"type {type.Type} has its labels in another order than {type.Name} its values, so that it sorts otherwise: make the type anew, or give the members other values";
    }

    private static string Place(EnumTypeMap type, string label, List<string> found)
        => type.Labels.SkipWhile(other => other != label).Skip(1).FirstOrDefault(found.Contains) is { } next ? $" BEFORE {Text(next)}" : "";

    private static string Text(string label) => $"'{label.Replace("'", "''", StringComparison.Ordinal)}'";
}
