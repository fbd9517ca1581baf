namespace Orm.Sqlite.Values.Arrays;

/// <summary>How elements of a type stand in an array's text.</summary>
internal sealed record ElementForm<T>(ElementWriter<T> Write, ElementReader<T> Read);
