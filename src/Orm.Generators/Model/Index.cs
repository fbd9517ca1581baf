namespace Orm.Generators.Model;

/// <summary>An index or unique constraint.</summary>
/// <param name="Name">Its name, given or made (<c>ix_users_name</c>, <c>ux_users_email</c>).</param>
/// <param name="Columns">Ordinals in the index's order.</param>
/// <param name="IsUnique">Whether two rows may not agree in it.</param>
/// <param name="Where">The filter, null for none.</param>
internal sealed record Index(string Name, EquatableArray<int> Columns, bool IsUnique, DialectText Where)
{
    /// <summary>Whether it stands in its table as a UNIQUE constraint.</summary>
    public bool IsConstraint => IsUnique && Where == DialectText.None;
}
