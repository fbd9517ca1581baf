using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>Ways to setters and backing fields that generated code can't write by assignment, without reflection.</summary>
internal static class AccessorEmitter
{
    /// <summary>The accessor of a setter.</summary>
    public static string SetterName(Column column) => "Set" + column.Property;

    /// <summary>The accessor of a backing field.</summary>
    public static string FieldName(Column column) => column.Property + "Field";

    public static void Emit(SourceWriter writer, EntityCode code)
    {
        var setters = code.Properties.Where(column => column.Access is PropertyAccess.Init or PropertyAccess.InaccessibleSetter).ToList();
        var fields = code.Properties.Where(column => column.Access == PropertyAccess.ConstructorOnly || EntityCode.HasMarkingGetter(column)).ToList();
        if (setters.Count + fields.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"file static class {code.AccessorsName}");
        var members = setters.Select(Setter).Concat(fields.Select(Field)).ToList();
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Line(members[i]);
        }

        writer.Close();
    }

    private static string Setter(Column column) => $"""
        [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = {CSharp.Literal("set_" + column.Property)})]
        internal static extern void {SetterName(column)}({column.DeclaringType} entity, {EntityCode.TypeOf(column)} value);
        """;

    private static string Field(Column column) => $"""
        [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = {CSharp.Literal($"<{column.Property}>k__BackingField")})]
        internal static extern ref {EntityCode.TypeOf(column)} {FieldName(column)}({column.DeclaringType} entity);
        """;
}
