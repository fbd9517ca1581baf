namespace Orm.Generators.Tests.Oracle;

/// <summary>What a row of a random query is like.</summary>
/// <param name="Members">Its values.</param>
/// <param name="Entity">The entity that it is; null where it is none.</param>
sealed record Shape(IReadOnlyList<Member> Members, string? Entity = null)
{
    public static Shape Item { get; } = Of("Item",
        ("Id", "int"), ("Count", "int"), ("Rank", "int?"), ("Size", "long"), ("Far", "long?"), ("Small", "short"), ("Level", "byte?"),
        ("Ratio", "double"), ("Weight", "double?"), ("Part", "float"), ("Price", "decimal"), ("Discount", "decimal?"),
        ("Name", "string"), ("Nick", "string?"), ("Grade", "char"), ("Active", "bool"), ("Vip", "bool?"), ("Kind", "Kind"), ("MaybeKind", "Kind?"),
        ("Hue", "Hue"), ("Tint", "Hue?"), ("Made", "DateTime"), ("Sold", "DateTime?"), ("Due", "DateOnly?"), ("Pause", "TimeSpan?"), ("Token", "Guid?"),
        ("Opens", "TimeOnly"), ("Seen", "DateTimeOffset?"))
        with { Lists = [new Member("{0}.Marks", ScalarType.Int), new Member("{0}.Words", ScalarType.String.NotNull)] };

    public static Shape Tag { get; } = Of("Tag",
        ("Id", "int"), ("ItemId", "int?"), ("Points", "int"), ("Bonus", "int?"), ("Text", "string?"), ("Label", "string"), ("Fee", "decimal?"),
        ("Score", "double?"), ("On", "bool"), ("Kind", "Kind?"), ("Day", "DateOnly"));

    /// <summary>Its lists, with the types of their elements.</summary>
    public IReadOnlyList<Member> Lists { get; private init; } = [];

    /// <summary>The query of all rows, for the template of a <see cref="RandomQuery"/>.</summary>
    public string Root => Entity == "Item" ? QueryTemplate.Items : QueryTemplate.Tags;

    /// <summary>The values where there may be no row, as behind a left join: each null then.</summary>
    public Shape Optional(Random random) => new(
        Members.Select(member => new Member(
            random.Next(2) == 0 ? $"({member.Format.Replace("{0}.", "{0}?.", StringComparison.Ordinal)})" : $"({{0}} == null ? null : ({member.Type.OrNull.CSharp}){member.Format})",
            member.Type.OrNull,
            member.IsExtreme)).ToList(),
        Entity);

    static Shape Of(string entity, params (string Name, string Type)[] members) => new(
        members.Select(member => new Member("{0}." + member.Name, new ScalarType(member.Type.TrimEnd('?'), member.Type.EndsWith('?')), member.Name == "Far")).ToList(),
        entity);
}
