using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Orm.CodeFixes.Comparisons;

/// <summary>A comparison of a property with null.</summary>
/// <param name="Property">What is compared.</param>
/// <param name="Null">The word null in it.</param>
internal sealed record NullTest(IPropertySymbol Property, LiteralExpressionSyntax Null)
{
    /// <summary>The test at a place; null where another comparison stands there.</summary>
    public static NullTest? Find(SyntaxNode root, TextSpan span, SemanticModel model, CancellationToken cancellationToken)
        => root.FindNode(span, getInnermostNodeForTie: true) switch
        {
            BinaryExpressionSyntax { Right: LiteralExpressionSyntax right } comparison => Make(comparison.Left, right, model, cancellationToken),
            BinaryExpressionSyntax { Left: LiteralExpressionSyntax left } comparison => Make(comparison.Right, left, model, cancellationToken),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax constant } } test
                => Make(test.Expression, constant, model, cancellationToken),
            IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax constant } } } test
                => Make(test.Expression, constant, model, cancellationToken),
            _ => null,
        };

    private static NullTest? Make(ExpressionSyntax operand, LiteralExpressionSyntax constant, SemanticModel model, CancellationToken cancellationToken)
        => constant.IsKind(SyntaxKind.NullLiteralExpression) && model.GetSymbolInfo(operand, cancellationToken).Symbol is IPropertySymbol property
            ? new NullTest(property, constant)
            : null;
}
