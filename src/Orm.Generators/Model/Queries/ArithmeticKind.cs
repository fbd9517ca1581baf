namespace Orm.Generators.Model.Queries;

/// <summary>C#'s arithmetic between numbers of one type.</summary>
internal enum ArithmeticKind
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}
