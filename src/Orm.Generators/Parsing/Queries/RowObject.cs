using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A part of a row that is no single value: an entity, an embedded object, or what a Select made.</summary>
/// <param name="Shape">What it is; null for an embedded object.</param>
/// <param name="First">The ordinal of its first column within the row.</param>
/// <param name="Teller">The column that tells whether it is null; null where nothing does.</param>
internal sealed record RowObject(RowShape? Shape, int First, QueryColumn? Teller);
