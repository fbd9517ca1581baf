namespace Orm;

/// <summary>A text holds half of a surrogate pair.</summary>
internal sealed class HalfPairException : Exception;
