using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A member of a type that a Select makes.</summary>
/// <param name="Name">Its name; of a tuple's, the one that the type has by itself.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Whether it can be null.</param>
internal sealed record RowMember(string Name, ITypeSymbol Type, bool IsOptional);
