namespace Orm.Sqlite.Native;

/// <summary>How SQLite keeps a value, by SQLite's numbers.</summary>
internal enum StorageClass
{
    Integer = 1,
    Real = 2,
    Text = 3,
    Blob = 4,
    Null = 5,
}
