namespace Orm.Generators.Model;

/// <summary>The types that a property with several values can have.</summary>
internal enum ListShape
{
    Array,
    List,
    IList,
    IReadOnlyList,
}
