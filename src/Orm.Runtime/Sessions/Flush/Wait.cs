namespace Orm.Sessions;

/// <summary>Why a change of a flush comes after another one.</summary>
/// <param name="First">The number of the change that comes first.</param>
/// <param name="Kind">What the two have to do with each other.</param>
/// <param name="Unique">The key whose value is taken, where it is about one.</param>
/// <param name="ForeignKey">The foreign key of the row that refers, where it is about one.</param>
internal readonly record struct Wait(int First, WaitKind Kind, UniqueKeyMap? Unique, ForeignKeyMap? ForeignKey);
