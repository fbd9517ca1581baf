using Microsoft.CodeAnalysis;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A member of the object whose method holds the lambda.</summary>
internal static class MemberParser
{
    public static (ValueSource, string)? Parse(ISymbol member, string accessor, ITypeSymbol type, IOperation operation, QueryScope scope)
    {
        var declaring = member.ContainingSymbol as INamedTypeSymbol ?? member.ContainingSymbol.ContainingType;
        if (declaring.IsGenericType || !Nameable.Is(declaring) || !Nameable.Is(type))
        {
            scope.RefuseValue(operation, $"generated code cannot name '{declaring.Name}' or the member's type. Copy it into a local variable before the query");
            return null;
        }

        var captured = member switch
        {
            IPropertySymbol { GetMethod: { } getter } => new CapturedMember(TypeName.Of(getter.ContainingType), getter.Name, IsField: false),
            _ => new CapturedMember(TypeName.Of(declaring), accessor, IsField: true),
        };
        return (new ValueSource(ValueRoot.Member, member.Name, TypeName.WithNullability(type), captured), "{0}");
    }
}
