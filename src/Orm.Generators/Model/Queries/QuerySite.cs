namespace Orm.Generators.Model.Queries;

/// <summary>A call together with its place in the source, which any edit of the file renews.</summary>
/// <param name="Name">The call's name within its file: <c>Where1</c>.</param>
/// <param name="Call">What is called.</param>
/// <param name="LocationVersion">The version of the location's encoding.</param>
/// <param name="LocationData">The location, encoded by the compiler.</param>
internal sealed record QuerySite(string Name, QueryCall Call, int LocationVersion, string LocationData);
