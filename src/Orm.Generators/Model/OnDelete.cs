namespace Orm.Generators.Model;

/// <summary>What deleting a row does to the rows that refer to it.</summary>
internal enum OnDelete
{
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}
