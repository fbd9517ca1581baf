using Microsoft.CodeAnalysis;

namespace Orm.Generators.Diagnostics;

/// <summary>ORM1xx of keys and foreign keys.</summary>
internal static class KeyDiagnostics
{
    public static readonly DiagnosticDescriptor NoKey = new(
        "ORM107",
        "An entity has a key",
        "'{0}' has no key. Mark the property that identifies a row with [Key], or add 'public int Id {{ get; set; }}' marked so.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NullableKey = new(
        "ORM118",
        "A key is never null",
        "'{0}' is in the key of '{1}' and has type '{2}', but a key is never null. Remove the '?'.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsuitableKey = new(
        "ORM119",
        "A key's type compares by value and exactly",
        "'{0}' of '{1}' has type '{2}', which can't be a key: rows could not be told apart by it reliably. Use an integer, Guid, string or another exact type.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor GeneratedPart = new(
        "ORM120",
        "No part of a composite key is generated",
        "'{0}' is one of several parts of the key of '{1}', and none of these can be generated. Remove 'Generated = true', or make it the whole key.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UngeneratableKey = new(
        "ORM121",
        "A generated key is an integer or a Guid",
        "The key '{0}' of '{1}' has type '{2}', which nobody can generate. {3}, or use an integer up to long, or Guid.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReferenceToNoEntity = new(
        "ORM125",
        "References refers to an entity",
        "'{0}', which '{1}' refers to, is not marked [Table]. Refer to a class that is.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReferenceCount = new(
        "ORM126",
        "A foreign key has as many parts as the key",
        "'{0}' refers to '{1}', whose key has {2}, by a foreign key of {3}. Write [References<{1}>(…)] on the class and name a property for each part, in their order.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReferenceType = new(
        "ORM127",
        "A foreign key has the types of the key",
        "'{0}' of '{1}' has type '{2}', but refers to '{3}.{4}' of type '{5}'. Use the same type.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisplacedNames = new(
        "ORM128",
        "References on a property names no properties",
        "[References] on '{0}' names properties of '{1}' or of its class, which only one on the class does. Remove the names, or move it to the class.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ImpossibleOnDelete = new(
        "ORM129",
        "OnDelete can be carried out",
        "OnDelete.{0} can't be carried out, since '{1}' of '{2}' can't {3}. Change the property or the OnDelete.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor IdleIdentity = new(
        "ORM161",
        "Identity is for a key that the database counts",
        "The Identity of '{0}' of '{1}' says nothing, since the database does not count it: that is for a key of one integer that is not 'Generated = false'. Remove Identity.",
        "Orm.Mapping",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
