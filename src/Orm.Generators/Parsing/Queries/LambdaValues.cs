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

    /// <summary>
    /// A value is to be written to a column. Being null is no matter of the text then; where another column has it too, the statement fails
    /// as a whole when it does not fit this one.
    /// </summary>
    public void Write(int index, Column column) => values[index] = values[index] with
    {
        IsNullable = false,
        Limit = column is { Length: null, Precision: null } ? values[index].Limit : column,
    };

    public int Count => values.Count;

    public EquatableArray<QueryValue> ToArray() => new(values);

    /// <summary>Whether one of them lies in a closure object, and not in the enclosing one itself.</summary>
    public bool HaveVariable => values.Exists(value => value.Sources.Any(source => source.Root == ValueRoot.Variable));
}
