using Microsoft.CodeAnalysis;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A member of the object whose method holds the lambda, or a static one that only its class may name.</summary>
internal static class MemberParser
{
    /// <param name="member">The member, or a parameter of a primary constructor.</param>
    /// <param name="field">The field's name, where it is one.</param>
    /// <param name="type">Its type.</param>
    /// <param name="operation">Where it stands.</param>
    /// <param name="scope">The lambda.</param>
    public static (ValueSource, string)? Parse(ISymbol member, string field, ITypeSymbol type, IOperation operation, QueryScope scope)
    {
        var declaring = (member as IPropertySymbol)?.GetMethod?.ContainingType ?? member.ContainingSymbol as INamedTypeSymbol ?? member.ContainingSymbol.ContainingType;
        if (!Nameable.Is(type))
        {
            scope.RefuseValue(operation, "generated code cannot name its type. Copy what is compared into a local variable before the query");
            return null;
        }

        return declaring.IsGenericType
            ? ParseGeneric(member, field, type, declaring.OriginalDefinition, operation, scope)
            : (new ValueSource(ValueRoot.Member, member.Name, TypeName.WithNullability(type), Captured(member, field, declaring, isStatic: false)), "{0}");
    }

    /// <summary>A static member that the rest of the assembly may not name.</summary>
    public static (ValueSource, string)? ParseStatic(ISymbol member, ITypeSymbol type, IOperation operation, QueryScope scope)
    {
        if (member.ContainingType.IsGenericType || !Nameable.Is(type))
        {
            var what = member.ContainingType.IsGenericType ? $"static members of the generic '{member.ContainingType.Name}' that are not public or internal" : "its type";
            scope.RefuseValue(operation, $"generated code cannot name {what}. Copy it into a local variable before the query");
            return null;
        }

        return (new ValueSource(ValueRoot.HiddenStatic, member.Name, TypeName.WithNullability(type), Captured(member, member.Name, member.ContainingType, isStatic: true)), "{0}");
    }

    private static CapturedMember Captured(ISymbol member, string field, INamedTypeSymbol declaring, bool isStatic)
    {
        var canName = Nameable.Is(declaring) && !declaring.IsStatic;
        return new CapturedMember(
            canName ? TypeName.Of(declaring) : "object",
            canName ? null : $"{MetadataNames.Full(declaring)}, {declaring.ContainingAssembly.Name}",
            (member as IPropertySymbol)?.GetMethod?.Name ?? field,
            member is not IPropertySymbol,
            isStatic);
    }

    private static (ValueSource, string)? ParseGeneric(
        ISymbol member, string field, ITypeSymbol type, INamedTypeSymbol declaring, IOperation operation, QueryScope scope)
    {
        if (member is IPropertySymbol && BackingField(member.OriginalDefinition) is null)
        {
            scope.RefuseValue(operation, $"generated code cannot call a property of the generic '{declaring.Name}'. Copy it into a local variable before the query");
            return null;
        }

        var name = BackingField(member.OriginalDefinition)?.Name ?? field;
        var found = new GenericField(MetadataNames.Owner(declaring), MetadataNames.Full(declaring), name);
        return (new ValueSource(ValueRoot.GenericField, member.Name, TypeName.WithNullability(type), Field: found), "{0}");
    }

    /// <summary>The field that a property gives as it is; null where an override could give something else, or it computes.</summary>
    private static IFieldSymbol? BackingField(ISymbol member) => member is IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false }
        ? member.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member))
        : null;
}
