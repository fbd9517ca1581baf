using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>A member of .NET as a lambda uses it: a method, a property or an operator, with what it is used on as its first argument.</summary>
internal sealed class FunctionUse
{
    private static readonly SymbolDisplayFormat types = new(miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private readonly IReadOnlyList<IOperation> arguments;

    private FunctionUse(IOperation operation, ISymbol member, IReadOnlyList<IParameterSymbol> parameters, IReadOnlyList<IOperation> arguments, QueryScope scope)
    {
        this.arguments = arguments;
        Operation = operation;
        Member = member;
        Parameters = parameters;
        Scope = scope;
        Signature = SignatureOf(member, parameters, OfBytes(member, arguments));
    }

    public IOperation Operation { get; }

    public ISymbol Member { get; }

    /// <summary>The parameters that were given an argument of their own meaning: not a comparison that says what is done anyway.</summary>
    public IReadOnlyList<IParameterSymbol> Parameters { get; }

    public QueryScope Scope { get; }

    /// <summary>The member as the tables name it: <c>string.Substring(int)</c>.</summary>
    public string Signature { get; }

    public int Count => arguments.Count;

    public IOperation this[int index] => arguments[index];

    /// <summary>The result's type; its nullability is not looked at.</summary>
    public ColumnType Type => ColumnTypeParser.Parse(Operations.Underlying(Operation.Type!), NullableAnnotation.NotAnnotated, Scope.Conversions) ?? throw new UnreachableException();

    /// <summary>Null for what is no use of a member of .NET's own types.</summary>
    public static FunctionUse? Of(IOperation operation, QueryScope scope) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call when IsOfSystem(method)
            => Create(call, method, call.Instance, call.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal ?? 0), scope),
        IPropertyReferenceOperation { Property: var property } reference when IsOfSystem(property)
            => Create(reference, property, reference.Instance, reference.Arguments, scope),
        IBinaryOperation { OperatorMethod: { } method } binary when IsOfSystem(method)
            => new FunctionUse(binary, method, method.Parameters, [binary.LeftOperand, binary.RightOperand], scope),
        IUnaryOperation { OperatorMethod: { } method } unary when IsOfSystem(method)
            => new FunctionUse(unary, method, method.Parameters, [unary.Operand], scope),
        _ => null,
    };

    /// <summary>An argument as an operand; null where it was refused.</summary>
    public Operand? Parse(int index) => Known(OperandParser.ParseExact(arguments[index], Scope));

    /// <summary>The same, a value or constant being written as another operand is.</summary>
    public Operand? ParseAs(int index, Operand? other) => other is null ? null : Known(OperandParser.Parse(arguments[index], other.Type, Scope));

    /// <summary>An argument that counts from 0, as one that counts from 1.</summary>
    public Operand? ParseFromOne(int index) => ParseNarrow(index) is { } operand ? FromOne(operand) : null;

    /// <summary>An argument that is no wider than an int.</summary>
    public Operand? ParseNarrow(int index) => IntegerWidth.NarrowOrNull(Parse(index));

    /// <summary>A number that counts from 0, as one that counts from 1.</summary>
    public static Operand FromOne(Operand operand) => operand is ConstantOperand constant
        ? constant with { Text = (int.Parse(constant.Text, CultureInfo.InvariantCulture) + 1L).ToString(CultureInfo.InvariantCulture) }
        : CallOperand.Strict(SqlFunction.Increment, operand.Type, operand);

    /// <summary>A text that null counts as empty in.</summary>
    public Operand? ParseOrEmpty(int index) => Parse(index) switch
    {
        null => null,
        NullOperand => ConstantOperand.Of(ScalarKind.String, ""),
        { IsNullable: true } operand => new CallOperand(
            SqlFunction.Coalesce, new EquatableArray<Operand>([operand, ConstantOperand.Of(ScalarKind.String, "")]), operand.Type, IsNullable: false),
        var operand => operand,
    };

    /// <summary>A constant argument; null for any other.</summary>
    public object? ConstantOf(int index) => Operations.ConstantOf(arguments[index]);

    /// <summary>A function of all arguments, that is null where one of them is.</summary>
    public Operand? Call(SqlFunction function) => Call(function, Type, [.. Enumerable.Range(0, Count).Select(Parse)]);

    /// <summary>A function of other arguments; null where one was refused.</summary>
    public Operand? Call(SqlFunction function, params Operand?[] operands) => Call(function, Type, operands);

    /// <summary>A function with a result of another type than the member has.</summary>
    public static Operand? Call(SqlFunction function, ColumnType type, params Operand?[] operands)
        => operands.Any(static operand => operand is null) ? null : CallOperand.Strict(function, type, [.. operands.OfType<Operand>()]);

    /// <summary>Notes that it has no SQL.</summary>
    public Operand? Refuse(string what, string instead)
    {
        Scope.Refuse(Operation, what, instead);
        return null;
    }

    // What a converter made, or a label stands for, is not what the member is of.
    private Operand? Known(Operand? operand)
    {
        if (operand is null or { Type.Conversion: NoConversion or EnumAsNumber })
        {
            return operand;
        }

        ExpressionRefusal.Refuse(Operation, Scope);
        return null;
    }

    private static FunctionUse Create(IOperation operation, ISymbol member, IOperation? instance, IEnumerable<IArgumentOperation> given, QueryScope scope)
    {
        // To say that texts are compared by their characters is to say what is done anyway, as an argument that is left out is.
        var told = given
            .Where(static argument => argument is { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue } && !IsOrdinal(parameter, argument.Value))
            .ToList();
        var parameters = told.Select(static argument => argument.Parameter!.OriginalDefinition).ToList();
        IEnumerable<IOperation> before = instance is null ? [] : [StripBoxing(instance)];
        return new FunctionUse(operation, member, parameters, [.. before, .. told.Select(static argument => StripBoxing(argument.Value))], scope);
    }

    private static IOperation StripBoxing(IOperation operation)
        => operation is IConversionOperation { OperatorMethod: null, Type.IsReferenceType: true, Operand: { Type.IsValueType: true } boxed } ? boxed : operation;

    private static bool IsOrdinal(IParameterSymbol parameter, IOperation value)
        => parameter.Type is { Name: nameof(StringComparison), ContainingNamespace.Name: "System" } && Operations.ConstantOf(value) is (int)StringComparison.Ordinal;

    private static bool IsOfSystem(ISymbol member)
        => member.ContainingType is { ContainingType: null, ContainingNamespace: { } space } && (IsSystem(space) || (space is { Name: "Linq", ContainingNamespace: { } outer } && IsSystem(outer)));

    private static bool IsSystem(INamespaceSymbol space) => space is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    // An array's members are declared for all arrays, as extensions of several types.
    private static string? OfBytes(ISymbol member, IReadOnlyList<IOperation> arguments) => (member, arguments) switch
    {
        (IPropertySymbol { Name: "Length" }, [var array]) when IsBytes(array) => "byte[].Length",
        (IMethodSymbol { Name: "SequenceEqual", IsExtensionMethod: true }, [var array, _]) when IsBytes(array) => "byte[].SequenceEqual(byte[])",
        _ => null,
    };

    private static bool IsBytes(IOperation operation)
        => operation is IConversionOperation conversion ? IsBytes(conversion.Operand) : operation.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };

    private static string SignatureOf(ISymbol member, IReadOnlyList<IParameterSymbol> parameters, string? known)
    {
        if (known is not null)
        {
            return known;
        }

        var type = member.ContainingType.OriginalDefinition.ToDisplayString(types);
        var list = string.Join(", ", parameters.Select(static parameter => parameter.Type.ToDisplayString(types)));
        return member switch
        {
            IPropertySymbol { IsIndexer: true } => $"{type}[{list}]",
            IPropertySymbol => $"{type}.{member.Name}",
            _ => $"{type}.{member.Name}({list})",
        };
    }
}
