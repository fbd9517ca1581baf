namespace Orm.Sqlite.Values.Arrays;

/// <summary>Writes an element of an array.</summary>
internal delegate void ElementWriter<T>(ref ArrayWriter text, T value);
