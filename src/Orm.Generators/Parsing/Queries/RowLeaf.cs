using Orm.Generators.Model;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A single value within a row.</summary>
/// <param name="Path">The members from the row to it; empty where the row is the value.</param>
/// <param name="Name">Its name in the making: of the parts of the path, as columns are named.</param>
/// <param name="Type">Its type.</param>
/// <param name="Mapped">The entity's column; null for others.</param>
internal sealed record RowLeaf(string Path, string Name, ColumnType Type, Column? Mapped);
