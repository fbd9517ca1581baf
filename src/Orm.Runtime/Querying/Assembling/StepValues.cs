namespace Orm.Querying.Assembling;

/// <summary>The values of an operator: which are null, and the number that each gets in the statement when it is first written.</summary>
internal sealed class StepValues(uint nulls, int count)
{
    /// <summary>For each value its number; 0 where the statement does without it.</summary>
    public int[] Numbers { get; } = count == 0 ? [] : new int[count];

    public bool IsNull(int value) => ((nulls >> value) & 1) != 0;
}
