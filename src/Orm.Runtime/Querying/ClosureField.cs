using System.Reflection;

namespace Orm.Querying;

/// <summary>Where a captured variable is found from a closure of one type.</summary>
/// <param name="closure">The closure's type.</param>
/// <param name="path">The fields to follow from the closure to the value; none where the closure is the object sought itself.</param>
internal sealed class ClosureField(Type closure, FieldInfo[] path)
{
    // A variable of the closure itself, as most are.
    private readonly FieldInfo? sole = path is [var field] ? field : null;

    public Type Closure { get; } = closure;

    public object? Read(object closure) => sole is not null ? sole.GetValue(closure) : Follow(closure);

    private object? Follow(object closure)
    {
        object? value = closure;
        foreach (var field in path)
        {
            value = field.GetValue(value);
        }

        return value;
    }
}
