using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A lambda's parameter that stands for a row.</summary>
internal sealed record ScopeRow(IParameterSymbol Parameter, RowSource Source);
