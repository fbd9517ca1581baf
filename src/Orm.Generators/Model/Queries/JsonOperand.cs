namespace Orm.Generators.Model.Queries;

/// <summary>A value within JSON, null where it is not there.</summary>
/// <param name="Document">The JSON: a column, an element of a list, or another value within JSON.</param>
/// <param name="Path">The steps from there.</param>
/// <param name="Place">A place in the list at their end that is known when the statement runs; null for none.</param>
/// <param name="Type">The value's type as a column has it; JSON for an object and a list.</param>
internal sealed record JsonOperand(Operand Document, EquatableArray<JsonStep> Path, Operand? Place, ColumnType Type) : Operand
{
    /// <summary>Whether it is a number that may be written as a text.</summary>
    public bool IsWrittenAsText { get; init; }

    public override ColumnType Type { get; } = Type;

    public override bool IsNullable { get; init; } = true;

    public override bool IsStored => true;
}
