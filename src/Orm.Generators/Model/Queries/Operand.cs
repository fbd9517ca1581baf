namespace Orm.Generators.Model.Queries;

/// <summary>A side of a comparison.</summary>
internal abstract record Operand
{
    /// <summary>Whether it can be null.</summary>
    public abstract bool IsNullable { get; init; }
}
