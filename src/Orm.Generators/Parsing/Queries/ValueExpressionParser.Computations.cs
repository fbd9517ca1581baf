using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

// What is computed of other values.
internal sealed partial class ValueExpressionParser
{
    private string? ParseComputation(IOperation operation) => operation switch
    {
        IBinaryOperation binary => ParseBinary(binary),
        IUnaryOperation unary => ParseUnary(unary),
        IInvocationOperation call => ParseCall(call),
        IObjectCreationOperation { Initializer: null, Constructor: { } constructor, Type: { } type } creation when Nameable.Is(type) && IsAccessible(constructor)
            => ParseArguments(creation.Arguments) is { } arguments ? $"new {TypeName.Of(type)}({arguments})" : null,
        IArrayElementReferenceOperation { Indices: [var index] } element when index.Type?.SpecialType == SpecialType.System_Int32
            => (Parse(element.ArrayReference), ParseWhole(index)) is ({ } array, { } place) ? Element(array, element.ArrayReference, place) : null,
        IArrayElementReferenceOperation { Indices: [var index] } element => ParsePart(element.ArrayReference, index),
        IImplicitIndexerReferenceOperation part => ParsePart(part.Instance, part.Argument),
        ITupleOperation tuple => tuple.Elements.Select(Parse).ToList() is var elements && !elements.Contains(null) ? $"({string.Join(", ", elements)})" : null,
        ITupleBinaryOperation tuples => (Parse(tuples.LeftOperand), Parse(tuples.RightOperand)) is ({ } left, { } right)
            ? $"({left} {(tuples.OperatorKind == BinaryOperatorKind.Equals ? "==" : "!=")} {right})"
            : null,
        IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Instance: { } instance } element when IsAccessible(indexer)
            => (Parse(instance), ParseArguments(element.Arguments)) is ({ } inner, { } arguments) ? Element(inner, instance, arguments) : null,
        IConditionalOperation { WhenFalse: { } otherwise } conditional
            => (ParseWhole(conditional.Condition), Parse(conditional.WhenTrue), Parse(otherwise)) is ({ } condition, { } yes, { } no) ? $"({condition} ? {yes} : {no})" : null,
        ICoalesceOperation coalesce
            => (Parse(coalesce.Value), Parse(coalesce.WhenNull)) is ({ } value, { } otherwise) ? $"({value} ?? {otherwise})" : null,
        ISwitchExpressionOperation choice => ParseSwitch(choice),
        IIsPatternOperation test => ParseTest(test),
        IIsTypeOperation { TypeOperand: var type, ValueOperand: var value, IsNegated: false } when Nameable.Is(type) => Parse(value) is { } tested ? $"({tested} is {TypeName.Of(type)})" : null,
        IInterpolatedStringOperation { Type.SpecialType: SpecialType.System_String } text => ParseText(text),
        IDefaultValueOperation { Type: { } type } when Nameable.Is(type) => $"default({TypeName.Of(type)})",
        IArrayCreationOperation { Initializer.ElementValues: var elements, Type: IArrayTypeSymbol { Rank: 1, ElementType: var type } } when Nameable.Is(type)
            => ParseElements(elements, type),
        ICollectionExpressionOperation { Elements: var elements, Type: { } type } when Nameable.Is(type) && !elements.Any(static element => element is ISpreadOperation)
            => elements.Select(ParseWhole).ToList() is var codes && !codes.Contains(null) ? $"(({TypeName.Of(type)})[{string.Join(", ", codes)}])" : null,
        _ => Refuse(operation, $"generated code cannot compute this. {WayOut}"),
    };

    // By places that may count from the end: [1..], [^1].
    private string? ParsePart(IOperation whole, IOperation place)
        => (Parse(whole), ParsePlace(place)) is ({ } inner, { } code) ? Element(inner, whole, code) : null;

    private string? Element(string code, IOperation list, string place) => Receiver(code, list) is { } receiver ? $"{receiver}{(IsAsked(list) ? "?" : "!")}[{place}]" : null;

    private string? ParsePlace(IOperation place) => place switch
    {
        IRangeOperation range => (range.LeftOperand is { } start ? ParsePlace(start) : "", range.RightOperand is { } end ? ParsePlace(end) : "") is ({ } first, { } last) ? $"{first}..{last}" : null,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var fromEnd } => ParseWhole(fromEnd) is { } count ? "^" + count : null,
        IConversionOperation { Type.Name: "Index", Operand: { Type.SpecialType: SpecialType.System_Int32 } number } => ParseWhole(number),
        _ => ParseWhole(place),
    };

    /// <summary>The elements of a list that is written out, as an array.</summary>
    public string? ParseElements(IEnumerable<IOperation> elements, ITypeSymbol type)
    {
        var codes = elements.Select(ParseWhole).ToList();
        return codes.Contains(null) ? null : $"new {TypeName.WithNullability(type)}[] {{ {string.Join(", ", codes)} }}";
    }

    /// <summary>A query, whose type need have no name: what matters is kept with what every query is.</summary>
    public string? ParseQuery(IOperation query) => query switch
    {
        ILocalReferenceOperation { Local: var local } when !Nameable.Is(query.Type!) => RemarkedVariable(local.Name, query),
        IParameterReferenceOperation { Parameter: var parameter } when !Nameable.Is(query.Type!) => RemarkedVariable(parameter.Name, query),
        _ => Parse(query),
    };

    private string RemarkedVariable(string name, IOperation query)
    {
        RemarkReflection(query);
        return Source(new ValueSource(ValueRoot.Variable, name, "global::Orm.Query"));
    }

    /// <summary>A list's elements as an array, as they are when the operator is called.</summary>
    public string? ParseList(IOperation list, ITypeSymbol elementType)
        => list switch
        {
            IArrayCreationOperation { Initializer.ElementValues: var values } => ParseElements(values, elementType),
            ICollectionExpressionOperation { Elements: var values } when !values.Any(static value => value is ISpreadOperation) => ParseElements(values, elementType),
            _ => Parse(list) is { } code ? $"global::System.Linq.Enumerable.ToArray<{TypeName.WithNullability(elementType)}>({Elements(code, TypeName.WithNullability(elementType), list)})" : null,
        };

    // A list that the compiler may have left out has none, nor has one that is null where C# does not come to it: ids == null || ids.Contains(u.Id).
    private string Elements(string list, string type, IOperation operation)
        => IsConditional(operation) || sources.Exists(static source => source.IsOptional)
            ? $"(global::System.Collections.Generic.IEnumerable<{type}>?){Primary(list)} ?? []"
            : $"{Primary(list)}!";

    // Where C# takes no null: a part of it that might be one makes another type of the whole.
    private string? ParseWhole(IOperation operation)
    {
        var wasLifted = IsLifted;
        IsLifted = false;
        var code = Parse(operation);
        var mightBeNull = IsLifted && operation.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };
        IsLifted |= wasLifted;
        return code is not null && mightBeNull ? Refuse(operation, $"generated code cannot compute this where it might be null. {WayOut}") : code;
    }

    private string? ParseBinary(IBinaryOperation operation)
    {
        if (operation.OperatorMethod is { } method && !IsAccessible(method))
        {
            return Refuse(operation, $"generated code cannot reach the operator. {WayOut}");
        }

        if (operation.Syntax is not BinaryExpressionSyntax syntax)
        {
            return Refuse(operation, $"generated code cannot compute this. {WayOut}");
        }

        var wasLifted = IsLifted;
        var isJunction = operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr || operation.OperatorMethod is { } user && !TakesNulls(user);
        var (left, right) = isJunction ? (ParseWhole(operation.LeftOperand), ParseWhole(operation.RightOperand)) : (Parse(operation.LeftOperand), Parse(operation.RightOperand));
        IsLifted = IsComparison(operation) ? wasLifted : IsLifted;
        return left is null || right is null ? null : $"{Context(operation.IsChecked)}({left} {syntax.OperatorToken.Text} {right})";
    }

    // Which is true or false, and never null, be its operands null or not.
    private static bool IsComparison(IBinaryOperation operation) => operation.Type?.SpecialType == SpecialType.System_Boolean
        && operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    // C# makes an operator of values one of values that may be null.
    private static bool TakesNulls(IMethodSymbol method) => IsPlainValue(method.ReturnType) && method.Parameters.All(static parameter => IsPlainValue(parameter.Type));

    private static bool IsPlainValue(ITypeSymbol type) => type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    private string? ParseUnary(IUnaryOperation operation)
    {
        var symbol = operation.OperatorKind switch
        {
            UnaryOperatorKind.Minus => "-",
            UnaryOperatorKind.Plus => "+",
            UnaryOperatorKind.Not => "!",
            UnaryOperatorKind.BitwiseNegation => "~",
            _ => null,
        };
        if (symbol is null || (operation.OperatorMethod is { } method && !IsAccessible(method)))
        {
            return Refuse(operation, $"generated code cannot compute this. {WayOut}");
        }

        return Parse(operation.Operand) is { } inner ? $"{Context(operation.IsChecked)}({(IsCheckedMinusOfNullable(operation) ? "0 - " : symbol)}{inner})" : null;
    }

    // Before what stands behind a '?.' the compiler makes an invalid program of it.
    private bool IsCheckedMinusOfNullable(IUnaryOperation operation)
        => operation is { OperatorKind: UnaryOperatorKind.Minus, IsChecked: true, Type: { } type }
            && Operations.Underlying(type).SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64
            && (IsLifted || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);

    private string? ParseCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind is not MethodKind.Ordinary
            || !IsAccessible(method)
            || !Nameable.Is(method.ContainingType)
            || !method.TypeArguments.All(Nameable.Is)
            || call.Instance is IInstanceReferenceOperation)
        {
            return Refuse(call, $"generated code cannot call '{method.Name}'. {WayOut}");
        }

        if (TestedOf(call) is { } tested)
        {
            return ParseExtension(call, tested);
        }

        var receiver = call.Instance is { } instance
            ? Parse(instance) is { } inner && Receiver(inner, instance) is { } asked ? asked + (IsOfNullables(method) ? "." : Dot(instance, IsConditional(call))) : null
            : TypeName.Of(method.ContainingType) + ".";
        if (receiver is null || ParseArguments(call.Arguments) is not { } arguments)
        {
            return null;
        }

        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.TypeArguments.Select(TypeName.WithNullability))}>" : "";
        return $"{receiver}{TypeName.Escape(method.Name)}{generics}({arguments})";
    }

    private string? ParseArguments(IEnumerable<IArgumentOperation> arguments)
    {
        var codes = new List<string>();
        foreach (var argument in arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            if (argument.Parameter is not { RefKind: RefKind.None } parameter || argument.Value is IDelegateCreationOperation)
            {
                return Refuse(argument.Value, $"generated code cannot pass this. {WayOut}");
            }

            if (ParseWhole(argument.Value) is not { } code)
            {
                return null;
            }

            codes.Add($"{TypeName.Escape(parameter.Name)}: {(parameter.Type.IsReferenceType ? Primary(code) + "!" : code)}");
        }

        return string.Join(", ", codes);
    }
}
