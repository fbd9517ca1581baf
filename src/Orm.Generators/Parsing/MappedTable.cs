using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>An entity and the class that it was parsed from.</summary>
internal sealed record MappedTable(INamedTypeSymbol Type, Entity Entity);
