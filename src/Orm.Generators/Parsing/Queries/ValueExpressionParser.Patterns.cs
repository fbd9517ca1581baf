using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

// What patterns and texts with holes are made of.
internal sealed partial class ValueExpressionParser
{
    // A test is never null itself, be what is tested null or not.
    private string? ParseTest(IIsPatternOperation test)
    {
        var wasLifted = IsLifted;
        var code = (Parse(test.Value), ParsePattern(test.Pattern)) is ({ } value, { } pattern) ? $"({value} is {pattern})" : null;
        IsLifted = wasLifted;
        return code;
    }

    private string? ParseSwitch(ISwitchExpressionOperation choice)
    {
        var wasLifted = IsLifted;
        var value = Parse(choice.Value);
        IsLifted = wasLifted;
        var arms = choice.Arms.Select(ParseArm).ToList();
        return value is null || arms.Contains(null) ? null : $"({value} switch {{ {string.Join(", ", arms)} }})";
    }

    private string? ParseArm(ISwitchExpressionArmOperation arm)
    {
        var (pattern, guard, value) = (ParsePattern(arm.Pattern), arm.Guard is { } condition ? ParseWhole(condition) : "", Parse(arm.Value));
        return pattern is null || guard is null || value is null ? null : $"{pattern}{(guard.Length == 0 ? "" : $" when {guard}")} => {value}";
    }

    private string? ParsePattern(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => "_",
        IConstantPatternOperation { Value: var constant } => Operations.IsNull(constant) ? "null" : Constant(constant),
        IRelationalPatternOperation { Value: var constant } relation when SymbolOf(relation.OperatorKind) is { } symbol => $"{symbol} {Constant(constant)}",
        INegatedPatternOperation { Pattern: var negated } => ParsePattern(negated) is { } code ? $"not ({code})" : null,
        IBinaryPatternOperation binary when (ParsePattern(binary.LeftPattern), ParsePattern(binary.RightPattern)) is ({ } left, { } right)
            => $"({left} {(binary.OperatorKind == BinaryOperatorKind.And ? "and" : "or")} {right})",
        ITypePatternOperation { MatchedType: var type } when Nameable.Is(type) => TypeName.Of(type),
        IDeclarationPatternOperation { MatchesNull: true } => "var _",
        IDeclarationPatternOperation { MatchedType: { } type } when Nameable.Is(type) => TypeName.Of(type),
        IRecursivePatternOperation { DeconstructSymbol: null, DeconstructionSubpatterns: { Length: > 1 } parts, PropertySubpatterns.Length: 0 }
            => parts.Select(ParsePattern).ToList() is var codes && !codes.Contains(null) ? $"({string.Join(", ", codes)})" : null,
        IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0 } recursive => ParseProperties(recursive),
        _ => Refuse(pattern, $"generated code cannot compute this. {WayOut}"),
    };

    private string? ParseProperties(IRecursivePatternOperation pattern)
    {
        if (!Nameable.Is(pattern.MatchedType) || pattern.PropertySubpatterns.Any(part => part.Member is not IMemberReferenceOperation { Member: var member } || !IsAccessible(member)))
        {
            return Refuse(pattern, $"generated code cannot compute this. {WayOut}");
        }

        var parts = pattern.PropertySubpatterns
            .Select(part => ParsePattern(part.Pattern) is { } code ? $"{TypeName.Escape(((IMemberReferenceOperation)part.Member).Member.Name)}: {code}" : null)
            .ToList();
        return parts.Contains(null) ? null : $"{TypeName.Of(Operations.Underlying(pattern.MatchedType))} {{ {string.Join(", ", parts)} }}";
    }

    private string Constant(IOperation constant)
        => Source(new ValueSource(ValueRoot.Static, ConstantCode.WriteInPattern(constant.ConstantValue.Value!, constant.Type!), TypeName.WithNullability(constant.Type!)));

    private static string? SymbolOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => "<",
        BinaryOperatorKind.LessThanOrEqual => "<=",
        BinaryOperatorKind.GreaterThan => ">",
        BinaryOperatorKind.GreaterThanOrEqual => ">=",
        _ => null,
    };

    // A text with holes is what string.Format makes of it, in the culture of the call as in C#.
    private string? ParseText(IInterpolatedStringOperation text)
    {
        var (format, arguments) = (new StringBuilder(), new List<string>());
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string written } }:
                    format.Append(written.Replace("{", "{{").Replace("}", "}}"));
                    break;
                case IInterpolationOperation hole when Parse(hole.Expression) is { } code:
                    format.Append('{').Append(arguments.Count.ToString(CultureInfo.InvariantCulture));
                    format.Append(hole.Alignment?.ConstantValue is { HasValue: true, Value: int alignment } ? "," + alignment.ToString(CultureInfo.InvariantCulture) : "");
                    format.Append(hole.FormatString?.ConstantValue is { HasValue: true, Value: string given } ? ":" + given : "").Append('}');
                    arguments.Add($", (object?)({code})");
                    break;
                case IInterpolationOperation:
                    return null;
                default:
                    return Refuse(part, $"generated code cannot compute this. {WayOut}");
            }
        }

        return $"string.Format({Source(new ValueSource(ValueRoot.Static, SymbolDisplay.FormatLiteral(format.ToString(), quote: true), "string"))}{string.Concat(arguments)})";
    }
}
