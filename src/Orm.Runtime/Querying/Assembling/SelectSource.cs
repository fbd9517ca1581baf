namespace Orm.Querying.Assembling;

/// <summary>What a SELECT reads from: a table, or another SELECT.</summary>
internal sealed class SelectSource
{
    /// <summary>The name of a SELECT that is the only source.</summary>
    public const string DerivedName = "t";

    public SelectSource(EntityMap entity) => Entity = entity;

    public SelectSource(SelectLevel inner) => Inner = inner;

    public EntityMap? Entity { get; }

    public SelectLevel? Inner { get; }

    /// <summary>How it is joined to the sources before it; null for the first.</summary>
    public PlacedStep? Join { get; set; }

    /// <summary>Further conditions of the join.</summary>
    public List<PlacedStep> Conditions { get; } = [];

    /// <summary>Whether its columns are written with an alias before them.</summary>
    public bool IsNamed { get; set; }

    /// <summary>The alias, once its level is written.</summary>
    public string? Alias { get; set; }

    /// <summary>The columns whose values stand in a form that their type does not tell.</summary>
    public string[] Special => Inner?.Special() ?? [];

    /// <summary>How columns of a source without an alias are told from those of other SELECTs.</summary>
    public string NameWithoutAlias(Dialect dialect) => Entity?.Sql(dialect).Table ?? DerivedName;
}
