using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Orm.Querying;

// The one place with reflection. The compiler keeps the variables that a lambda captures as fields of a closure object, the
// lambda's target, each under the variable's name (in a section of a switch, or an arm, <name>5__ and a number); an outer
// closure is reached through a field named CS$<>8__locals…, the object whose method it is through <>4__this. The closure
// classes' names are never looked at. What NativeAOT and trimming must keep of them, the generated code says by
// [DynamicDependency].

/// <summary>For generated code: reads one captured variable from a lambda's closure. One object a variable and lambda.</summary>
/// <typeparam name="TValue">The variable's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Captured<TValue>
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly string? name;

    // A generic method has a closure class for each of its instantiations: the last one seen is kept.
    private ClosureField? field;

    private Captured(string? name) => this.name = name;

    /// <summary>The object whose method holds the lambda: <c>this</c>.</summary>
    public static Captured<TValue> This() => new(null);

    /// <summary>A local variable or parameter.</summary>
    public static Captured<TValue> Variable(string name) => new(name);

    /// <summary>Its value now.</summary>
    public TValue Read(Delegate lambda)
    {
        var closure = lambda.Target;
        if (name is null && closure is TValue self)
        {
            return self;
        }

        var known = field;
        if (known is null || closure is null || known.Closure != closure.GetType())
        {
            field = known = new ClosureField(closure!.GetType(), Find(closure) ?? throw NotFound());
        }

        return (TValue)known.Read(closure)!;
    }

    private FieldInfo[]? Find(object closure)
    {
        // Nearest first: an inner closure's variable hides an outer one's of the same name.
        var open = new Queue<(object Closure, FieldInfo[] Path)>();
        open.Enqueue((closure, []));
        while (open.TryDequeue(out var next))
        {
            foreach (var candidate in FieldsOf(next.Closure))
            {
                if (IsSought(candidate))
                {
                    return [.. next.Path, candidate];
                }
            }

            foreach (var outer in FieldsOf(next.Closure))
            {
                if (outer.Name.StartsWith("CS$<>8__locals", StringComparison.Ordinal) && outer.GetValue(next.Closure) is { } value)
                {
                    open.Enqueue((value, [.. next.Path, outer]));
                }
            }
        }

        return null;
    }

    private bool IsSought(FieldInfo candidate) => name is null
        ? candidate.Name == "<>4__this" && typeof(TValue).IsAssignableFrom(candidate.FieldType)
        : candidate.Name == name || candidate.Name.StartsWith($"<{name}>5__", StringComparison.Ordinal);

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Generated code keeps the closure classes' fields by DynamicDependency.")]
    private static FieldInfo[] FieldsOf(object closure) => closure.GetType().GetFields(Fields);

    private OrmException NotFound() => new(
        $"The value of '{name ?? "this"}' could not be read from the lambda of a query: its closure, {typeof(TValue).Name} expected, has no field for it. " +
        $"Pass the value instead: .Where({name ?? "value"}, static (entity, value) => …), which needs no reflection.");
}
