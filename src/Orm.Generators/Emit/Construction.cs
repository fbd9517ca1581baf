using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>
/// How an object of the class is made of its properties' values: by its constructor, an initializer, and what neither takes is
/// set then. A property is told by its slot: the ordinal of a column, the complement of an embedded object's place.
/// </summary>
internal static class Construction
{
    /// <summary>Whether constructor and initializer do it all.</summary>
    public static bool IsExpression(Entity entity) => !Slots(entity).Any(slot => IsAfterConstruction(entity, slot));

    /// <summary>
    /// The constructor's call with its initializer; <paramref name="head"/> ends with <c>new</c>. What is not given is left as the
    /// class makes it, where the constructor does not ask for it.
    /// </summary>
    public static void EmitNew(SourceWriter writer, EntityCode code, string head, Func<int, string> value, Func<int, bool> isGiven)
    {
        var entity = code.Entity;
        var constructor = $"{head}({string.Join(", ", entity.ConstructorParameters.Select(value))})";
        var initialized = Slots(entity).Where(slot => IsInInitializer(entity, slot) && isGiven(slot)).ToList();
        if (initialized.Count == 0)
        {
            writer.Line(constructor + ";");
            return;
        }

        writer.Open(constructor);
        foreach (var slot in initialized)
        {
            writer.Line($"{CSharp.Identifier(Property(entity, slot).Property)} = {value(slot)},");
        }

        writer.Close(";");
    }

    /// <summary>The statements that set the rest.</summary>
    public static void EmitLater(SourceWriter writer, EntityCode code, string made, Func<int, string> value, Func<int, bool> isGiven)
    {
        foreach (var slot in Slots(code.Entity).Where(slot => IsAfterConstruction(code.Entity, slot) && isGiven(slot)))
        {
            writer.Line(code.Set(Property(code.Entity, slot), made, value(slot)));
        }
    }

    // In the order of the properties.
    private static IEnumerable<int> Slots(Entity entity)
    {
        for (var ordinal = 0; ordinal < entity.Columns.Count; ordinal++)
        {
            if (entity.Columns[ordinal].Embedded is not { } path)
            {
                yield return ordinal;
            }
            else if (entity.Embedded[path.Object].First == ordinal)
            {
                yield return ~path.Object;
            }
        }
    }

    private static Column Property(Entity entity, int slot) => slot >= 0 ? entity.Columns[slot] : entity.Embedded[~slot].Owner;

    private static bool IsInInitializer(Entity entity, int slot)
        => Property(entity, slot) is { Access: PropertyAccess.Set or PropertyAccess.Init } property
            && (property.IsRequired || !entity.ConstructorParameters.Contains(slot));

    private static bool IsAfterConstruction(Entity entity, int slot)
        => Property(entity, slot).Access is PropertyAccess.InaccessibleSetter or PropertyAccess.ConstructorOnly
            && !entity.ConstructorParameters.Contains(slot);
}
