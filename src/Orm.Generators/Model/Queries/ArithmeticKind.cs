namespace Orm.Generators.Model.Queries;

/// <summary>The arithmetic that both databases do as C# does.</summary>
internal enum ArithmeticKind
{
    Add,
    Subtract,
    Multiply,
}
