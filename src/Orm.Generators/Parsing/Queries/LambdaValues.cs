using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The values of a lambda, each once.</summary>
internal sealed class LambdaValues
{
    private readonly List<QueryValue> values = [];

    /// <summary>The place of a value; equal ones share it.</summary>
    public int Add(QueryValue value)
    {
        var index = values.IndexOf(value);
        if (index < 0)
        {
            index = values.Count;
            values.Add(value);
        }

        return index;
    }

    public int Count => values.Count;

    public EquatableArray<QueryValue> ToArray() => new(values);

    /// <summary>Whether one of them lies in a closure object, and not in the enclosing one itself.</summary>
    public bool HaveVariable => values.Exists(value => value.Source.Root == ValueRoot.Variable);
}
