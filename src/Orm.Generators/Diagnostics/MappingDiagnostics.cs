using Microsoft.CodeAnalysis;

namespace Orm.Generators.Diagnostics;

/// <summary>ORM1xx of classes, their properties and their columns; keys and values have their own.</summary>
internal static class MappingDiagnostics
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "ORM101",
        "An entity is a partial class",
        "'{0}' is marked [Table] but not partial, so Orm can't write its other half. Add 'partial' to every declaration of it.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ContainerNotPartial = new(
        "ORM102",
        "What contains an entity is partial",
        "'{0}' contains the entity '{1}' but is not partial, so Orm can't write its other half. Add 'partial' to every declaration of '{0}', or move '{1}' out of it.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor GenericEntity = new(
        "ORM103",
        "An entity is not generic",
        "'{0}' is generic or stands in a generic type, and a table has one set of columns. Mark a class that derives from it, without type parameters.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EntityWithoutObjects = new(
        "ORM104",
        "An entity can have objects",
        "'{0}' is {1}, so no row could become an object of it. Remove '{1}', or mark the classes derived from it instead.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnnameableEntity = new(
        "ORM105",
        "Generated code can name an entity",
        "Generated code can't name the entity '{0}', since '{2}' is {1}. Make '{2}' internal or public.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DerivedEntity = new(
        "ORM106",
        "An entity does not derive from an entity",
        "'{0}' derives from '{1}', and both are marked [Table]. Move what they share to a base class without [Table].",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsatisfiableConstructor = new(
        "ORM108",
        "A constructor's parameters are mapped properties",
        "Orm can't call the constructor of '{0}': no mapped property corresponds to its parameter '{1}' of type '{2}'. Name it for a property of this type that holds its value, or add a constructor without parameters, which may be private.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ForeignAttribute = new(
        "ORM109",
        "DataAnnotations do not map",
        "[{0}] on '{1}' is System.ComponentModel.DataAnnotations' attribute, which Orm does not read. {2}.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Unwritable = new(
        "ORM112",
        "A column's property can be written",
        "Property '{0}' of '{1}' is marked [{2}], but nothing can write it. Add 'init' or a {3} 'set', or let a constructor's parameter of its name and type fill it.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Unreadable = new(
        "ORM113",
        "A column's property can be read",
        "Property '{0}' of '{1}' bears a mapping attribute, but generated code can't read it from an object. Remove the attribute, or make it an instance property with a getter that the entity can call.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Contradiction = new(
        "ORM114",
        "Attributes do not contradict each other",
        "[{0}] and [{1}] on '{2}' contradict each other: {3}",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Misfit = new(
        "ORM115",
        "An attribute fits its property's type",
        "{0} does not fit '{1}', whose type is '{2}': it is for {3}. Remove it or change the type.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor OutOfRange = new(
        "ORM116",
        "A number in [Column] is in its range",
        "{0} of '{1}' of '{2}' is {3}. It must be {4}.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ScaleWithoutPrecision = new(
        "ORM117",
        "Scale comes with Precision",
        "'{0}' of '{1}' has a Scale without a Precision. Add Precision, the number of all digits.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateColumn = new(
        "ORM122",
        "Two properties have two columns",
        "'{0}' and '{1}' of '{2}' are both mapped to column '{4}'. Give one another name by [Column(\"…\")], or mark it [NotMapped].",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ImpossibleName = new(
        "ORM123",
        "A name can be a name",
        "The {0} of '{1}' has a name that is empty, or has a NUL or half a surrogate pair in it. Give another name, or none for the one made of C#'s.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnmappedProperty = new(
        "ORM124",
        "Attributes on the class name mapped properties",
        "[{0}] on '{1}' names '{2}', which is no mapped property of it. Name mapped properties, best by nameof.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisfitDefault = new(
        "ORM130",
        "A default is a value of the property's type",
        "The Default of '{0}' of '{1}' is no value of its type '{2}', or one that can't be written as an SQL constant. Give a constant of this type, or DefaultSql.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor IdleDefault = new(
        "ORM131",
        "A default can apply",
        "The default of '{0}' of '{1}' never applies: a property that is neither nullable nor partial always has a value, which is inserted. Make it partial or nullable.",
        "Orm.Mapping",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor PartialPositional = new(
        "ORM132",
        "A positional property is not partial",
        "'{0}' of '{1}' is a parameter of the record, and a partial property over one would never get its value. Remove the parameter, or 'partial'.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RequiredButNotMapped = new(
        "ORM133",
        "A required member is mapped",
        "'{0}' of '{1}' is required but no column, so Orm could not create an object. Remove 'required', map it, or add a constructor marked [SetsRequiredMembers].",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptySql = new(
        "ORM134",
        "SQL text is not empty",
        "{0} of '{1}' has no SQL in it. Write some, or remove it.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoInitialValue = new(
        "ORM135",
        "A partial property that is never null has a value from the start",
        "'{0}' of '{1}' is never null by its type, but null in a new object. Add 'required', an initializer, or '?'.",
        "Orm.Mapping",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor HiddenSetter = new(
        "ORM136",
        "A setter is seen from the entity's assembly",
        "{0}, from assembly '{1}', {3} no column of '{2}': nothing there can be seen to set {4}, and a private or internal setter can't be seen from another assembly. Make the setter protected or init, let a constructor's parameter fill it, or mark the property [NotMapped].",
        "Orm.Mapping",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor HiddenColumn = new(
        "ORM137",
        "A column's property is not hidden",
        "'{0}' of '{1}' is a column of '{3}', but '{2}' has another member of this name, which hides it from generated code. Rename one of them, or mark the property of '{1}' [NotMapped].",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotEmbeddable = new(
        "ORM145",
        "An embedded object is of a class or struct that can be one",
        "'{0}' can't be embedded as '{1}' of '{2}': {3}. Embed a class, record or struct whose properties can be columns.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnmakeableEmbedded = new(
        "ORM146",
        "Generated code can make an embedded object",
        "Generated code can't make a '{0}' for '{1}' of '{2}': {3}",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisplacedInEmbedded = new(
        "ORM147",
        "What concerns the row is said of the entity",
        "{0} on '{1}' of '{2}' has no effect within the embedded '{3}'. Remove it, or say it on the entity: an index names the property by its path, \"{3}.{1}\".",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UntellableNull = new(
        "ORM148",
        "A null object differs from one of nulls",
        "'{0}' of '{1}' can be null, but every property of '{2}' can be too, so that no row could tell the one from the other. Remove the '?' from one of its properties, or from '{0}'.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SettableComputed = new(
        "ORM160",
        "What the database computes is not set",
        "'{0}' of '{1}' is computed by the database, so what is assigned to it is never written and soon overwritten. Remove the setter and 'required', or make it private or 'init'.",
        "Orm.Mapping",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
