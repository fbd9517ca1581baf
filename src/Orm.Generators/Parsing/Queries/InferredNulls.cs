using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// Whether the compiler has to follow the flow of nulls to tell what a query call means. Where somebody wrote the types, they say
/// themselves whether they may be null; in a type that was inferred from values only the flow tells, which takes the compiler as long as
/// binding does. So a call is bound without it at first.
/// </summary>
internal static class InferredNulls
{
    /// <summary>A file as it is bound without the flow of nulls.</summary>
#pragma warning disable RSEXPERIMENTAL001 // All that could happen is that this model follows them again.
    public static SemanticModel ModelWithout(Compilation compilation, SyntaxTree tree)
        => compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
#pragma warning restore RSEXPERIMENTAL001

    /// <summary>Whether a type within the call, whose parts decide, was inferred without the flow of nulls.</summary>
    public static bool Decide(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => (model.GetNullableContext(call.SpanStart) & NullableContext.AnnotationsEnabled) != 0
            && model.GetOperation(call, cancellationToken) is IInvocationOperation invocation
            && (IsUntoldQuery(NestedQuerySyntax.ReceiverOf(invocation)?.Type)
                || invocation.TargetMethod.TypeArguments.Any(static type => IsUntold(type))
                || invocation.Arguments.Skip(invocation.Instance is null ? 1 : 0).SelectMany(static argument => argument.Value.DescendantsAndSelf()).Any(IsUntold));

    // What generated code names is what it reads and converts; the type of a query within a lambda it does not name.
    private static bool IsUntold(IOperation operation) => operation switch
    {
        IInvocationOperation call when NestedQuerySyntax.IsCall(call) => IsUntoldQuery(call.Type) || call.TargetMethod.TypeArguments.Any(static type => IsUntold(type)),
        IInvocationOperation call => IsUntold(call.Type) || call.TargetMethod.TypeArguments.Any(static type => IsUntoldPart(type, type.NullableAnnotation)),
        IConversionOperation conversion => IsUntoldConversion(conversion) || IsUntold(conversion.Type),
        _ => IsUntold(operation.Type),
    };

    private static bool IsUntoldConversion(IConversionOperation conversion)
        => conversion is { Type: { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None, TypeKind: not (TypeKind.Delegate or TypeKind.Interface) }, ConstantValue.HasValue: false };

    private static bool IsUntoldQuery(ITypeSymbol? query)
        => query is INamedTypeSymbol named && QueryCallParser.IsOurs(named) ? named.TypeArguments.Any(static type => IsUntold(type)) : IsUntold(query);

    // A text that is a group's key or a member of an anonymous type is a column, which is read as one that can be null in any case.
    private static bool IsUntold(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsUntoldPart(array.ElementType, array.ElementNullableAnnotation),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(static element => IsUntoldPart(element.Type, element.NullableAnnotation)),
        INamedTypeSymbol { IsAnonymousType: true } anonymous => anonymous.GetMembers().OfType<IPropertySymbol>()
            .Any(static member => member.Type.SpecialType != SpecialType.System_String && IsUntoldMember(member.Type, member.NullableAnnotation)),
        INamedTypeSymbol { IsGenericType: true, TypeKind: not TypeKind.Delegate } generic => RowSource.IsGroup(generic, out var key, out var element)
            ? IsUntold(key) || IsUntold(element)
            : generic.TypeArguments.Zip(generic.TypeArgumentNullableAnnotations, static (type, annotation) => (type, annotation)).Any(static argument => IsUntoldPart(argument.type, argument.annotation)),
        _ => false,
    };

    // Among the elements of a list an entity is there.
    private static bool IsUntoldPart(ITypeSymbol type, NullableAnnotation annotation)
        => !type.GetAttributes().Has(RuntimeNames.Table) && IsUntoldMember(type, annotation);

    private static bool IsUntoldMember(ITypeSymbol type, NullableAnnotation annotation)
        => (type.IsReferenceType && annotation == NullableAnnotation.None && !type.IsAnonymousType) || IsUntold(type);
}
