namespace Orm.Generators.Model;

/// <summary>A property whose value's properties are columns ([Embedded]).</summary>
/// <param name="Owner">The property itself, which is no column.</param>
/// <param name="Members">What the value is made of, in the order of its columns.</param>
/// <param name="Arguments">The members that its constructor takes, in the constructor's order.</param>
/// <param name="First">The ordinal of its first column.</param>
/// <param name="Count">How many columns it has; they stand together.</param>
internal sealed record EmbeddedObject(Column Owner, EquatableArray<EmbeddedMember> Members, EquatableArray<int> Arguments, int First, int Count);
