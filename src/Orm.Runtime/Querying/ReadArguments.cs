using System.Runtime.CompilerServices;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>
/// The values of a statement that is read: a query's, those of an operator of which no query was made, or those of an interpolated
/// string. One type for all, since a method that is generic and virtual is looked up at each call.
/// </summary>
internal readonly struct ReadArguments : IArguments
{
    // A query or the values of an operator, with the text of their statement; or the values of an interpolated string without one. As few
    // fields as can be, since it is handed from method to method.
    private readonly object? source;
    private readonly QueryText? text;

    public ReadArguments(Query query, QueryText text)
    {
        source = query;
        this.text = text;
    }

    public ReadArguments(SqlArguments sql) => source = sql.Values;

    private ReadArguments(QueryValues? values, QueryText text)
    {
        source = values;
        this.text = text;
    }

    /// <summary>The values of the last operator, the only ones of its statement.</summary>
    public static ReadArguments OfLast<TArguments>(TArguments arguments, QueryText text)
        where TArguments : struct, IQueryArguments
        => new(typeof(TArguments) == typeof(NoArguments) ? null : new OperatorValues<TArguments>(arguments), text);

    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        if (text is null)
        {
            BindSql(Unsafe.As<object?[]>(source!), ref parameters);
        }
        else if (text.OfLast is { } ofLast)
        {
            QueryArguments.BindLast(Unsafe.As<QueryValues>(source), ofLast, ref parameters);
        }
        else
        {
            BindAll(Unsafe.As<Query>(source!), text, ref parameters);
        }
    }

    // Apart, so that the usual case makes no place on the stack for them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void BindAll<TParameters>(Query query, QueryText text, ref TParameters parameters)
        where TParameters : struct, IParameters
        => new QueryArguments(query, text).Bind(ref parameters);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void BindSql<TParameters>(object?[] values, ref TParameters parameters)
        where TParameters : struct, IParameters
        => new SqlArguments(values).Bind(ref parameters);
}
