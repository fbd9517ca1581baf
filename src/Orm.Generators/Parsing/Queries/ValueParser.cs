using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A value: an expression without the row, read when the operator is called.</summary>
internal static class ValueParser
{
    // As many as a query's null states have bits.
    private const int MostValues = 32;

    public static ValueOperand? Parse(IOperation operation, QueryColumn? comparedWith, QueryScope scope)
    {
        var stripped = Operations.StripLifting(operation);
        if (comparedWith?.Type.Kind == ScalarKind.Char
            && stripped is IConversionOperation { Operand: { Type.SpecialType: SpecialType.System_Char } character })
        {
            stripped = character;
        }

        if (stripped.Type is { } mistyped && comparedWith is { Type.Conversion.KeepsValue: false } && TypeName.Of(Operations.Underlying(mistyped)) != comparedWith.Type.CSharp)
        {
            scope.RefuseValue(operation, $"'{comparedWith.Type.CSharp.Replace("global::", "")}' alone can be converted as the column is. Compare with a value of this type");
            return null;
        }

        if (stripped.Type is not { } type || ColumnTypeOf(type, comparedWith, scope) is not { } columnType)
        {
            scope.RefuseValue(operation, $"its type {stripped.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} is none that a column can have. Compare with a value of the column's type");
            return null;
        }

        if (!Nameable.Is(Operations.Underlying(type)))
        {
            scope.RefuseValue(operation, $"generated code cannot name its type. Make {type.Name} internal or public");
            return null;
        }

        if (stripped.ConstantValue.HasValue)
        {
            columnType = columnType with { IsNullable = false };
        }

        if (ParseExpression(stripped, scope) is not var (source, expression))
        {
            return null;
        }

        var index = scope.Values.Add(new QueryValue(source, expression, columnType.CSharp, columnType.IsNullable, columnType));
        if (index >= MostValues)
        {
            scope.RefuseValue(operation, $"a lambda can have {MostValues} values. Split the condition over several Where");
            return null;
        }

        return new ValueOperand(index, columnType.Kind, columnType.IsNullable);
    }

    private static ColumnType? ColumnTypeOf(ITypeSymbol type, QueryColumn? comparedWith, QueryScope scope)
        => comparedWith?.Type is { } column && TypeName.Of(Operations.Underlying(type)) == column.CSharp
            ? column with { IsNullable = ColumnTypeParser.IsNullable(type, NullableAnnotation.Annotated) }
            : ColumnTypeParser.Parse(type, NullableAnnotation.Annotated, scope.Conversions);

    private static (ValueSource Source, string Expression)? ParseExpression(IOperation operation, QueryScope scope)
    {
        switch (operation)
        {
            case { ConstantValue: { HasValue: true, Value: { } constant }, Type: { } constantType } when operation is not IFieldReferenceOperation:
                return (new ValueSource(ValueRoot.Static, ConstantCode.Write(constant, constantType), TypeName.WithNullability(constantType), null), "{0}");
            case IParenthesizedOperation parenthesized:
                return ParseExpression(parenthesized.Operand, scope);
            case ILocalReferenceOperation { Local: var local }:
                RemarkReflection(operation, scope);
                return Root(ValueRoot.Variable, local.Name, local.Type, operation, scope);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return ParseParameter(parameter, operation, scope);
            case IConversionOperation { Type: { } type } conversion when !conversion.IsTryCast:
                return ParseExpression(conversion.Operand, scope) is var (source, inner)
                    ? (source, Nameable.Is(type) ? $"({TypeName.WithNullability(type)}){inner}" : inner)
                    : null;
            case IFieldReferenceOperation { Field: var field } reference:
                return ParseMember(field, field.CorrespondingTupleField ?? field, reference.Instance, operation, scope);
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property } reference:
                return ParseMember(property, property, reference.Instance, operation, scope);
            default:
                scope.RefuseValue(operation, "only variables, members and their members are read in a lambda. Compute it into a local variable before the query");
                return null;
        }
    }

    private static (ValueSource, string)? ParseParameter(IParameterSymbol parameter, IOperation operation, QueryScope scope)
    {
        if (SymbolEqualityComparer.Default.Equals(parameter, scope.PassedParameter))
        {
            return Root(ValueRoot.Passed, parameter.Name, parameter.Type, operation, scope);
        }

        RemarkReflection(operation, scope);
        return IsPrimaryConstructorField(parameter, scope)
            ? MemberParser.Parse(parameter, $"<{parameter.Name}>P", parameter.Type, operation, scope)
            : Root(ValueRoot.Variable, parameter.Name, parameter.Type, operation, scope);
    }

    // A method that uses the parameter makes it a field; in an initializer it is still the constructor's.
    private static bool IsPrimaryConstructorField(IParameterSymbol parameter, QueryScope scope)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            || constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken) is not TypeDeclarationSyntax)
        {
            return false;
        }

        var member = scope.Lambda.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        return member switch
        {
            FieldDeclarationSyntax => false,
            PropertyDeclarationSyntax property => property.Initializer is not { } initializer || !initializer.Span.Contains(scope.Lambda.Span),
            TypeDeclarationSyntax => false,
            _ => true,
        };
    }

    private static (ValueSource, string)? ParseMember(ISymbol member, ISymbol named, IOperation? instance, IOperation operation, QueryScope scope)
    {
        var type = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => throw new UnreachableException(),
        };
        if (instance is null)
        {
            return ParseStatic(member, type, operation, scope);
        }

        if (instance is IInstanceReferenceOperation)
        {
            RemarkReflection(operation, scope);
            return MemberParser.Parse(member, member.Name, type, operation, scope);
        }

        if (!scope.Model.Compilation.IsSymbolAccessibleWithin(member, scope.Model.Compilation.Assembly))
        {
            scope.RefuseValue(operation, $"generated code cannot reach '{member.Name}', which is not public or internal. Copy it into a local variable before the query");
            return null;
        }

        var dot = instance.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? "!." : ".";
        return ParseExpression(instance, scope) is var (source, expression)
            ? (source, $"{Parenthesize(expression)}{dot}{TypeName.Escape(named.Name)}")
            : null;
    }

    private static void RemarkReflection(IOperation operation, QueryScope scope)
        => scope.Remarks.Add(new Problem(QueryDiagnostics.ReflectedValue, _ => operation.Syntax.GetLocation(), operation.Syntax.ToString()));

    private static string Parenthesize(string expression) => expression.StartsWith("(", StringComparison.Ordinal) ? $"({expression})" : expression;

    private static (ValueSource, string)? ParseStatic(ISymbol member, ITypeSymbol type, IOperation operation, QueryScope scope)
    {
        if (!scope.Model.Compilation.IsSymbolAccessibleWithin(member, scope.Model.Compilation.Assembly) || !Nameable.Is(member.ContainingType))
        {
            return MemberParser.ParseStatic(member, type, operation, scope);
        }

        var name = $"{TypeName.Of(member.ContainingType)}.{TypeName.Escape(member.Name)}";
        return (new ValueSource(ValueRoot.Static, name, TypeName.WithNullability(type)), "{0}");
    }

    private static (ValueSource, string)? Root(ValueRoot root, string name, ITypeSymbol type, IOperation operation, QueryScope scope)
    {
        if (!Nameable.Is(type))
        {
            scope.RefuseValue(operation, $"generated code cannot name the type of '{name}'. Copy what is compared into a local variable of its own type before the query");
            return null;
        }

        return (new ValueSource(root, name, TypeName.WithNullability(type)), "{0}");
    }
}
