namespace Orm.Generators.Parsing;

/// <summary>
/// What a parser made of the user's code. The generator takes the model and forgets the rest; the analyzer reports the
/// problems.
/// </summary>
/// <param name="Model">The model; null where a problem, or an error that the compiler reports itself, leaves none.</param>
/// <param name="Problems">What is wrong, in the order of finding it.</param>
internal sealed record Parsed<T>(T? Model, IReadOnlyList<Problem> Problems)
    where T : class;
