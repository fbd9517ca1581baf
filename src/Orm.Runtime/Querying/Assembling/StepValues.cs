namespace Orm.Querying.Assembling;

/// <summary>The values of an operator: which are null, and the number that each gets in the statement when it is first written.</summary>
internal sealed class StepValues(uint nulls, int count)
{
    // As many as there are bits for nulls: the last values need not stand in any text.
    private const int Most = 32;

    /// <summary>For each value its number; 0 where the statement does without it.</summary>
    public int[] Numbers { get; } = count == 0 ? [] : new int[Math.Max(count, Most)];

    public bool IsNull(int value) => ((nulls >> value) & 1) != 0;
}
