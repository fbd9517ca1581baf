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

    // Whether it may stand where the compiler sees that it is never read: true || value.
    private readonly bool isOptional;

    // A field of a generic class: the class's definition and the field's name.
    private readonly (string Class, string Name)? sought;

    // Generic code has a closure class for each of its instantiations: the last one seen is kept.
    private ClosureField? field;
    private bool hasSeveralClasses;

    private Captured(string? name, (string Class, string Name)? sought = null, bool isOptional = false)
    {
        this.name = name;
        this.isOptional = isOptional;
        this.sought = sought;
    }

    /// <summary>The object whose method holds the lambda: <c>this</c>; as <see cref="object"/> where its class can't be named.</summary>
    public static Captured<TValue> This() => new(null);

    /// <summary>A field of the object whose method holds the lambda, of a generic class.</summary>
    /// <param name="declaringClass">The full name of the class's definition.</param>
    /// <param name="field">The field's name.</param>
    public static Captured<TValue> Field(string declaringClass, string field) => new(null, (declaringClass, field));

    /// <summary>A local variable or parameter.</summary>
    public static Captured<TValue> Variable(string name) => new(name);

    /// <summary>One that is of no consequence where it is read, so that the compiler may not keep it: its default then.</summary>
    public static Captured<TValue> OptionalVariable(string name) => new(name, isOptional: true);

    /// <summary>The same of <c>this</c>.</summary>
    public static Captured<TValue> OptionalThis() => new(null, isOptional: true);

    /// <summary>The same of a lambda in generic code, which has a closure class for each instantiation.</summary>
    public Captured<TValue> OfGenericCode()
    {
        hasSeveralClasses = true;
        return this;
    }

    /// <summary>Its value now.</summary>
    /// <param name="closure">The lambda's target.</param>
    public TValue Read(object? closure)
    {
        if (IsOfKnownClass && closure is TValue self)
        {
            return self;
        }

        // To ask an object for its type is a good part of all this with NativeAOT.
        var known = field;
        if (known is null || closure is null || (hasSeveralClasses && known.Closure != closure.GetType()))
        {
            return ReadOfOther(closure!);
        }

        try
        {
            return (TValue)known.Read(closure)!;
        }
        catch (ArgumentException) when (known.Closure != closure.GetType())
        {
            // An edit while the program runs has made the lambda another class.
            return ReadOfOther(closure);
        }
    }

    private TValue ReadOfOther(object closure)
    {
        if (Find(closure) is not { } path)
        {
            return isOptional ? Unread : throw NotFound();
        }

        var found = new ClosureField(closure.GetType(), path);
        field = found;
        return (TValue)found.Read(closure)!;
    }

    // What is never read goes to the database all the same, so that it must be something that a column can hold: no NUL, and a member of an enum.
    private static TValue Unread { get; } = typeof(TValue) == typeof(char) ? (TValue)(object)' '
        : typeof(TValue).IsEnum && Enum.GetValuesAsUnderlyingType(typeof(TValue)) is { Length: > 0 } members ? (TValue)Enum.ToObject(typeof(TValue), members.GetValue(0)!)
        : default!;

    // Of another class than the closure's, so that an object of it is no closure.
    private bool IsOfKnownClass => name is null && sought is null && typeof(TValue) != typeof(object);

    private FieldInfo[]? Find(object closure)
    {
        var path = FindPath(closure);
        if (name is not null || IsOfKnownClass)
        {
            return path;
        }

        // A lambda that captures nothing else is a method of the object itself.
        path ??= [];
        if (sought is not var (declaringClass, member))
        {
            return path;
        }

        var self = new ClosureField(closure.GetType(), path).Read(closure);
        return FindField(self!.GetType(), declaringClass, member) is { } found ? [.. path, found] : null;
    }

    private FieldInfo[]? FindPath(object closure)
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
        ? candidate.Name == "<>4__this" && (!IsOfKnownClass || typeof(TValue).IsAssignableFrom(candidate.FieldType))
        : candidate.Name == name || candidate.Name.StartsWith($"<{name}>5__", StringComparison.Ordinal);

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Generated code keeps the closure classes' fields by DynamicDependency.")]
    private static FieldInfo[] FieldsOf(object closure) => closure.GetType().GetFields(Fields);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Generated code keeps the class's fields by DynamicDependency.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Generated code keeps the class's fields by DynamicDependency.")]
    private static FieldInfo? FindField(Type type, string declaringClass, string member)
    {
        for (var part = type; part is not null; part = part.BaseType)
        {
            if (part.IsGenericType && part.GetGenericTypeDefinition().FullName == declaringClass)
            {
                return part.GetField(member, Fields);
            }
        }

        return null;
    }

    private OrmException NotFound() => new(
        $"The value of '{name ?? sought?.Name ?? "this"}' could not be read from the lambda of a query: its closure, {typeof(TValue).Name} expected, has no field for it. " +
        $"Pass the value instead: .Where({name ?? "value"}, static (entity, value) => …), which needs no reflection.");
}
