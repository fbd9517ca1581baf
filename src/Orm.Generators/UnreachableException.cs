namespace Orm.Generators;

/// <summary>What cannot happen has happened; netstandard2.0 lacks the framework's own.</summary>
internal sealed class UnreachableException(string? message = null) : Exception(message ?? "This should be unreachable.");
