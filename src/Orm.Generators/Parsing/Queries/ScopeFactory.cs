using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Makes the scope of one of an operator's lambdas.</summary>
/// <param name="function">The lambda; null for an operator without one.</param>
/// <param name="index">Its place among the operator's.</param>
/// <param name="passed">Its parameter that stands for the value passed beside it; null for none.</param>
/// <param name="rows">Its parameters that stand for rows.</param>
internal delegate QueryScope ScopeFactory(IAnonymousFunctionOperation? function, int index, IParameterSymbol? passed, params ScopeRow[] rows);
