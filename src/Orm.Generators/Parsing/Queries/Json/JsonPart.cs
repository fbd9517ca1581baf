using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>A step into JSON as a lambda takes it: a member by its name there, or a place in a list.</summary>
internal sealed record JsonPart(string Name, IOperation? Place);
