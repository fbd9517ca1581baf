namespace Orm.Generators.Model.Queries;

/// <summary>A part of what a row of raw SQL becomes.</summary>
/// <param name="Name">The member's or parameter's name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsArgument">Whether the constructor takes it.</param>
internal sealed record SqlMember(string Name, ColumnType Type, bool IsArgument);
