using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>A mistake in the user's code. It holds Roslyn objects, so it never enters a cached model.</summary>
/// <param name="rule">Which rule is broken.</param>
/// <param name="place">Finds the token to mark; called only to report.</param>
/// <param name="arguments">What the rule's message names.</param>
internal sealed class Problem(DiagnosticDescriptor rule, Place place, params string[] arguments)
{
    public DiagnosticDescriptor Rule { get; } = rule;

    public string[] Arguments { get; } = arguments;

    /// <summary>What a code fix has to know besides the place.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public Diagnostic ToDiagnostic(CancellationToken cancellationToken)
        => Diagnostic.Create(Rule, place(cancellationToken), Properties, Arguments);
}
