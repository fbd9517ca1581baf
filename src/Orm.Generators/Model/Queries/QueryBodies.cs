namespace Orm.Generators.Model.Queries;

/// <summary>The query calls of a source file without their places: what an edit elsewhere in the file leaves equal.</summary>
/// <param name="Name">The file's name as an identifier, unique in the project.</param>
/// <param name="Calls">The calls, each with its name within the file.</param>
internal sealed record QueryBodies(string Name, EquatableArray<NamedCall> Calls)
{
    public static QueryBodies Of(QueryFile file)
        => new(file.Name, new EquatableArray<NamedCall>(file.Sites.Select(site => new NamedCall(site.Name, site.Call))));
}
