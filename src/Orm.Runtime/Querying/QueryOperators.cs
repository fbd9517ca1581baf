using Orm.Querying;

namespace Orm;

/// <summary>Operators of queries whose rows are of one type. The generator replaces every call of them.</summary>
public static class QueryOperators
{
    /// <summary>The mean of the rows; nulls are passed over. Null where there is no number and the type has a null.</summary>
    /// <exception cref="OrmException">There is no row, and the type has no null.</exception>
    public static double Average(this Query<int> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<double> AverageAsync(this Query<int> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static double Average(this Query<long> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<double> AverageAsync(this Query<long> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static float Average(this Query<float> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<float> AverageAsync(this Query<float> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static double Average(this Query<double> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<double> AverageAsync(this Query<double> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static decimal Average(this Query<decimal> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<decimal> AverageAsync(this Query<decimal> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static double? Average(this Query<int?> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<double?> AverageAsync(this Query<int?> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static double? Average(this Query<long?> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<double?> AverageAsync(this Query<long?> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static float? Average(this Query<float?> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<float?> AverageAsync(this Query<float?> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static double? Average(this Query<double?> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<double?> AverageAsync(this Query<double?> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static decimal? Average(this Query<decimal?> query) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Average(Query{int})"/>
    public static ValueTask<decimal?> AverageAsync(this Query<decimal?> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();
}
