namespace Orm;

/// <summary>
/// Tells how values of a type become values of a column and back; named by <see cref="ConverterAttribute{T}"/>. Never called
/// for null: null is NULL. A type may be its own converter.
/// </summary>
/// <typeparam name="TValue">The property's type, without <c>?</c>.</typeparam>
/// <typeparam name="TColumn">A type that a column can have: a number, <see cref="string"/>, <see cref="Guid"/> …</typeparam>
/// <example>
/// <code>
/// [Converter&lt;UserId&gt;]
/// public readonly record struct UserId(int Value) : IConverter&lt;UserId, int&gt;
/// {
///     public static int ToColumn(UserId value) => value.Value;
///     public static UserId FromColumn(int column) => new(column);
/// }
/// </code>
/// </example>
public interface IConverter<TValue, TColumn>
{
    /// <summary>The column's value. Equal values must give equal ones, and never null; what it throws becomes an <see cref="OrmException"/> that names the property.</summary>
    static abstract TColumn ToColumn(TValue value);

    /// <summary>The value that a column holds, each time a new object where it can change. What it throws becomes an <see cref="OrmException"/> that names entity, column and key.</summary>
    static abstract TValue FromColumn(TColumn column);
}
