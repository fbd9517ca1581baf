using System.Reflection;

namespace Orm.Querying;

/// <summary>Where a captured variable is found from a closure of one type: the fields to follow.</summary>
/// <param name="Closure">The closure's type; null where the closure is the object sought itself.</param>
/// <param name="Path">The fields from it to the value.</param>
internal sealed record ClosureField(Type Closure, FieldInfo[] Path)
{
    public object? Read(object closure)
    {
        object? value = closure;
        foreach (var field in Path)
        {
            value = field.GetValue(value);
        }

        return value;
    }
}
