using Orm.Querying;

namespace Orm;

// The generator replaces every call of what stands here. The overloads are those of System.Linq, so that one lambda means the same to both.
public partial class Query<T>
{
    /// <summary>Whether every row meets the condition; true where there is none.</summary>
    public bool All(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="All(Func{T, bool})"/>
    public ValueTask<bool> AllAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>Whether a row is equal to a value, where rows are single values.</summary>
    public bool Contains(T value) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Contains"/>
    public ValueTask<bool> ContainsAsync(T value, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>How many rows meet the condition.</summary>
    public long LongCount(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="LongCount(Func{T, bool})"/>
    public ValueTask<long> LongCountAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The sum of the rows, where they are single numbers; nulls are passed over, and no row at all gives zero.</summary>
    /// <exception cref="OrmException">The sum does not fit the type.</exception>
    public T Sum() => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum()"/>
    public ValueTask<T> SumAsync(CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The sum of a number of each row; nulls are passed over, and no row at all gives zero.</summary>
    /// <exception cref="OrmException">The sum does not fit the type.</exception>
    public int Sum(Func<T, int> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<int> SumAsync(Func<T, int> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public long Sum(Func<T, long> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<long> SumAsync(Func<T, long> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public float Sum(Func<T, float> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<float> SumAsync(Func<T, float> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public double Sum(Func<T, double> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<double> SumAsync(Func<T, double> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public decimal Sum(Func<T, decimal> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<decimal> SumAsync(Func<T, decimal> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public int? Sum(Func<T, int?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<int?> SumAsync(Func<T, int?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public long? Sum(Func<T, long?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<long?> SumAsync(Func<T, long?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public float? Sum(Func<T, float?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<float?> SumAsync(Func<T, float?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public double? Sum(Func<T, double?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<double?> SumAsync(Func<T, double?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public decimal? Sum(Func<T, decimal?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public ValueTask<decimal?> SumAsync(Func<T, decimal?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The mean of a number of each row; nulls are passed over. Null where there is no number and the type has a null.</summary>
    /// <exception cref="OrmException">There is no row, and the type has no null.</exception>
    public double Average(Func<T, int> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<double> AverageAsync(Func<T, int> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public double Average(Func<T, long> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<double> AverageAsync(Func<T, long> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public float Average(Func<T, float> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<float> AverageAsync(Func<T, float> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public double Average(Func<T, double> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<double> AverageAsync(Func<T, double> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public decimal Average(Func<T, decimal> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<decimal> AverageAsync(Func<T, decimal> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public double? Average(Func<T, int?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<double?> AverageAsync(Func<T, int?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public double? Average(Func<T, long?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<double?> AverageAsync(Func<T, long?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public float? Average(Func<T, float?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<float?> AverageAsync(Func<T, float?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public double? Average(Func<T, double?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<double?> AverageAsync(Func<T, double?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public decimal? Average(Func<T, decimal?> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Func{T, int})"/>
    public ValueTask<decimal?> AverageAsync(Func<T, decimal?> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The least row, where rows are single values; nulls are passed over. Null where there is none and the type has a null.</summary>
    /// <exception cref="OrmException">There is no row, and the type has no null.</exception>
    public T? Min() => throw NotIntercepted.Error();

    /// <inheritdoc cref="Min()"/>
    public ValueTask<T?> MinAsync(CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The least value of the rows; nulls are passed over. Null where there is none and the type has a null.</summary>
    /// <exception cref="OrmException">There is no row, and the type has no null.</exception>
    public TResult? Min<TResult>(Func<T, TResult> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Min{TResult}(Func{T, TResult})"/>
    public ValueTask<TResult?> MinAsync<TResult>(Func<T, TResult> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The greatest row, where rows are single values; nulls are passed over. Null where there is none and the type has a null.</summary>
    /// <exception cref="OrmException">There is no row, and the type has no null.</exception>
    public T? Max() => throw NotIntercepted.Error();

    /// <inheritdoc cref="Max()"/>
    public ValueTask<T?> MaxAsync(CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The greatest value of the rows; nulls are passed over. Null where there is none and the type has a null.</summary>
    /// <exception cref="OrmException">There is no row, and the type has no null.</exception>
    public TResult? Max<TResult>(Func<T, TResult> selector) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Max{TResult}(Func{T, TResult})"/>
    public ValueTask<TResult?> MaxAsync<TResult>(Func<T, TResult> selector, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();
}
