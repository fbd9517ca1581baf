namespace Orm.Sqlite.Values.Arrays;

/// <summary>Reads the element of an array at which the text stands.</summary>
internal delegate T ElementReader<T>(ref ArrayReader text);
