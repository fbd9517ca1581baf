using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// The C# of a value, for generated code to compute when the operator is called: what it begins with is read from the lambda's
/// closure, and the rest is written again with every name in full.
/// </summary>
internal sealed partial class ValueExpressionParser(QueryScope scope)
{
    private const string WayOut = "Compute it into a local variable before the query";

    private readonly List<ValueSource> sources = [];

    public EquatableArray<ValueSource> Sources => new(sources);

    /// <summary>
    /// Whether it is null where something on its way is. Behind an <c>&amp;&amp;</c>, an <c>||</c>, a <c>?:</c> or a <c>??</c> C# might not compute
    /// it at all: <c>filter == null || u.Name == filter.Name</c>.
    /// </summary>
    public bool IsLifted { get; private set; }

    /// <summary>Null where it was refused.</summary>
    public string? Parse(IOperation operation)
    {
        switch (operation)
        {
            case { ConstantValue: { HasValue: true, Value: { } constant }, Type: { } constantType } when operation is not IFieldReferenceOperation:
                return Source(new ValueSource(ValueRoot.Static, ConstantCode.Write(constant, constantType), TypeName.WithNullability(constantType)));
            case { ConstantValue: { HasValue: true, Value: null }, Type: { } nullType } when Nameable.Is(nullType):
                return $"default({TypeName.WithNullability(nullType.WithNullableAnnotation(NullableAnnotation.Annotated))})";
            case { ConstantValue: { HasValue: true, Value: null } }:
                return "null";
            case IParenthesizedOperation parenthesized:
                return Parse(parenthesized.Operand);
            case IConditionalAccessOperation access:
                return ParseAccess(access);
            case IConditionalAccessInstanceOperation instance:
                return ParseAccessed(instance);
            case ILocalReferenceOperation variable when scope.MeaningOf(variable) is { } meaning:
                return ParseVariable(variable, meaning);
            case ILocalReferenceOperation { Local: var local }:
                RemarkReflection(operation);
                return Root(ValueRoot.Variable, local.Name, local.Type, operation);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return ParseParameter(parameter, operation);
            case IConversionOperation { Type: { } type } conversion when !conversion.IsTryCast:
                return Parse(conversion.Operand) is { } inner ? Context(conversion, Convert(inner, type)) : null;
            case IFieldReferenceOperation { Field: var field } reference:
                return ParseMember(field, field.CorrespondingTupleField ?? field, reference.Instance, operation);
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property } reference:
                return ParseMember(property, property, reference.Instance, operation);
            default:
                return ParseComputation(operation);
        }
    }

    // A pattern's variable is read where the pattern is met, and computed everywhere.
    private string? ParseVariable(ILocalReferenceOperation variable, IOperation meaning)
    {
        if (meaning.Type is not { } type || !SymbolEqualityComparer.Default.Equals(Operations.Underlying(type), Operations.Underlying(variable.Type!)))
        {
            return Refuse(variable, $"generated code cannot compute this. {WayOut}");
        }

        var value = Parse(meaning);
        IsLifted |= !SymbolEqualityComparer.Default.Equals(type, variable.Type);
        return value;
    }

    private string? Refuse(IOperation operation, string why)
    {
        scope.RefuseValue(operation, why);
        return null;
    }

    private string Source(ValueSource source)
    {
        source = source with { Lambda = scope.LambdaIndex };
        var index = sources.IndexOf(source);
        if (index < 0)
        {
            index = sources.Count;
            sources.Add(source);
        }

        return FormattableString.Invariant($"{{{index}}}");
    }

    private string? Add((ValueSource Source, string Expression)? found, IOperation operation)
        => found is var (source, _) ? Source(source with { IsOptional = source.Root == ValueRoot.Member && CompilerRemoval.IsPossible(operation) }) : null;

    // Where the program checks for overflow and the expression does not, or the other way round.
    private string Context(IConversionOperation conversion, string code)
        => conversion.GetConversion() is { IsExplicit: true, IsNumeric: true } or { IsExplicit: true, IsEnumeration: true } or { IsExplicit: true, IsNullable: true } ? Context(conversion.IsChecked) + $"({code})" : code;

    private string Context(bool isChecked)
        => isChecked == scope.Model.Compilation.Options.CheckOverflow ? "" : isChecked ? "checked" : "unchecked";

    private string Convert(string inner, ITypeSymbol type)
        => !Nameable.Is(type) || type.IsTupleType ? inner
            : IsLifted && type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } ? $"({TypeName.WithNullability(type)}?){inner}"
            : $"({TypeName.WithNullability(type)}){inner}{(type is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.Annotated } ? "!" : "")}";

    private string? ParseParameter(IParameterSymbol parameter, IOperation operation)
    {
        if (SymbolEqualityComparer.Default.Equals(parameter, scope.PassedParameter))
        {
            return Root(ValueRoot.Passed, parameter.Name, parameter.Type, operation);
        }

        RemarkReflection(operation);
        return IsPrimaryConstructorField(parameter)
            ? Add(MemberParser.Parse(parameter, $"<{parameter.Name}>P", parameter.Type, operation, scope), operation)
            : Root(ValueRoot.Variable, parameter.Name, parameter.Type, operation);
    }

    // A method that uses the parameter makes it a field; in an initializer it is still the constructor's.
    private bool IsPrimaryConstructorField(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            || constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken) is not TypeDeclarationSyntax)
        {
            return false;
        }

        var member = scope.Lambda!.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        return member switch
        {
            FieldDeclarationSyntax => false,
            PropertyDeclarationSyntax property => property.Initializer is not { } initializer || !initializer.Span.Contains(scope.Lambda!.Span),
            TypeDeclarationSyntax => false,
            _ => true,
        };
    }

    private string? ParseMember(ISymbol member, ISymbol named, IOperation? instance, IOperation operation)
    {
        var type = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => throw new UnreachableException(),
        };
        if (instance is null)
        {
            return ParseStatic(member, type, operation);
        }

        if (instance is IInstanceReferenceOperation)
        {
            RemarkReflection(operation);
            return Add(MemberParser.Parse(member, member.Name, type, operation, scope), operation);
        }

        if (!IsAccessible(member))
        {
            return Refuse(operation, $"generated code cannot reach '{member.Name}', which is not public or internal. Copy it into a local variable before the query");
        }

        var isConditional = IsConditional(operation);
        if (Parse(instance) is not { } inner)
        {
            return null;
        }

        if (isConditional && member is IPropertySymbol asked && Operations.IsNullableValue(asked))
        {
            IsLifted = true;
            return inner;
        }

        if (isConditional && member is IPropertySymbol { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return $"({inner} is not null)";
        }

        return Receiver(inner, instance) is { } receiver ? $"{receiver}{Dot(instance, isConditional)}{TypeName.Escape(named.Name)}" : null;
    }

    private string Dot(IOperation instance, bool isConditional)
    {
        if (IsAsked(instance))
        {
            return "?.";
        }

        var canBeNull = instance.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        IsLifted |= canBeNull && isConditional;
        return !canBeNull ? "." : isConditional ? "?." : "!.";
    }

    private string? ParseStatic(ISymbol member, ITypeSymbol type, IOperation operation)
    {
        if (!IsAccessible(member) || !Nameable.Is(member.ContainingType))
        {
            return Add(MemberParser.ParseStatic(member, type, operation, scope), operation);
        }

        var name = $"{TypeName.Of(member.ContainingType)}.{TypeName.Escape(member.Name)}";
        return Source(new ValueSource(ValueRoot.Static, name, TypeName.WithNullability(type)));
    }

    private string? Root(ValueRoot root, string name, ITypeSymbol type, IOperation operation)
        => Nameable.Is(type)
            ? Source(new ValueSource(root, name, TypeName.WithNullability(type)) { IsOptional = root == ValueRoot.Variable && CompilerRemoval.IsPossible(operation) })
            : Refuse(operation, $"generated code cannot name the type of '{name}'. Copy what is compared into a local variable of its own type before the query");

    private void RemarkReflection(IOperation operation)
    {
        if (scope.Contents.Method is { TakesValue: true } method)
        {
            scope.Remarks.Add(new Problem(QueryDiagnostics.ReflectedValue, _ => operation.Syntax.GetLocation(), operation.Syntax.ToString(), method.Name));
        }
    }

    private bool IsAccessible(ISymbol member) => scope.Model.Compilation.IsSymbolAccessibleWithin(member, scope.Model.Compilation.Assembly);

    // Whether C# computes it only where what stands before it says so, be that before a lambda within the operator's own.
    private bool IsConditional(IOperation operation)
    {
        for (var (part, parent) = (operation, operation.Parent); parent is not null && !IsOperatorsLambda(parent); (part, parent) = (parent, parent.Parent))
        {
            if (parent switch
            {
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => binary.RightOperand == part,
                IConditionalOperation conditional => conditional.Condition != part,
                ICoalesceOperation coalesce => coalesce.Value != part,
                ISwitchExpressionArmOperation => true,
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOperatorsLambda(IOperation operation) => operation is IAnonymousFunctionOperation && (scope.Lambda is null || operation.Syntax == scope.Lambda);
}
