using System.ComponentModel;
using System.Globalization;

namespace Orm.Drivers;

/// <summary>For generated code: calls a user's converter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ColumnConverter
{
    /// <summary>The property's value for the column's; what the converter throws becomes a <see cref="ColumnValueException"/>.</summary>
    public static TValue FromColumn<TConverter, TValue, TColumn>(TColumn column, int ordinal)
        where TConverter : IConverter<TValue, TColumn>
    {
        TValue value;
        try
        {
            value = TConverter.FromColumn(column);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new ColumnValueException(ordinal, $"holds a value that {typeof(TConverter).Name} does not take", error)
            {
                Value = column is string text ? $"'{text}'" : Convert.ToString(column, CultureInfo.InvariantCulture),
            };
        }

        return value is null ? throw new ColumnValueException(ordinal, $"holds a value that {typeof(TConverter).Name} made null of") : value;
    }

    /// <summary>The column's value for the property's; what the converter throws becomes a <see cref="ParameterValueException"/>.</summary>
    public static TColumn ToColumn<TConverter, TValue, TColumn>(TValue value, int number)
        where TConverter : IConverter<TValue, TColumn>
    {
        TColumn column;
        try
        {
            column = TConverter.ToColumn(value);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new ParameterValueException(number, $"is a value that {typeof(TConverter).Name} does not take", error);
        }

        return column is null ? throw new ParameterValueException(number, $"is a value that {typeof(TConverter).Name} made null of") : column;
    }

    /// <summary>The column's value for the property's, to compare by.</summary>
    public static TColumn ToColumn<TConverter, TValue, TColumn>(TValue value)
        where TConverter : IConverter<TValue, TColumn> => TConverter.ToColumn(value);

    /// <summary>A second object of the same value.</summary>
    public static TValue Copy<TConverter, TValue, TColumn>(TValue value)
        where TConverter : IConverter<TValue, TColumn> => TConverter.FromColumn(TConverter.ToColumn(value));
}
