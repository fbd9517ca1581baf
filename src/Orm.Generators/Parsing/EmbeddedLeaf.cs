using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Where a property of an embedded object stands.</summary>
/// <param name="Root">The entity's property.</param>
/// <param name="Object">Its place among the entity's embedded ones.</param>
/// <param name="Path">Its name in the entity: <c>Address.City</c>.</param>
/// <param name="Steps">The members on the way.</param>
/// <param name="Prefix">What its column's name begins with.</param>
/// <param name="IsNullable">Whether the object can be null.</param>
/// <param name="Constructor">The constructor of what it is a property of.</param>
internal sealed record EmbeddedLeaf(
    IPropertySymbol Root, int Object, string Path, IReadOnlyList<EmbeddedStep> Steps, string Prefix, bool IsNullable, Constructor Constructor);
