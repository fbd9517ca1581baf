namespace Orm.Generators.Model.Queries;

/// <summary>A value within a lambda, as SQL computes it.</summary>
internal abstract record Operand
{
    /// <summary>Its type and the form that the database has it in. Whether it can be null, <see cref="IsNullable"/> tells.</summary>
    public abstract ColumnType Type { get; }

    /// <summary>Whether it can be null.</summary>
    public abstract bool IsNullable { get; init; }

    /// <summary>Whether it is a value as it was written down, which no reading may change; else it was calculated.</summary>
    public virtual bool IsStored => false;
}
