namespace Orm.Generators.Model.Queries;

/// <summary>A method of a query as an extension, which is how one takes its place.</summary>
/// <param name="Result">What it gives.</param>
/// <param name="TypeParameters">Its type's parameters and its own.</param>
/// <param name="Parameters">Its parameters' types, the query first.</param>
/// <param name="Names">Their names.</param>
internal sealed record MethodSignature(string Result, EquatableArray<string> TypeParameters, EquatableArray<string> Parameters, EquatableArray<string> Names);
