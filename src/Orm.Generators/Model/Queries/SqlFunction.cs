namespace Orm.Generators.Model.Queries;

/// <summary>The functions and operators that each dialect has SQL for (SqlDialect.Call), by what they give.</summary>
internal enum SqlFunction
{
    /// <summary>The first that is not null.</summary>
    Coalesce,

    /// <summary>The number with its sign changed.</summary>
    Negate,

    /// <summary>Two texts, one behind the other.</summary>
    Concatenate,

    /// <summary>The value itself, under another type.</summary>
    Same,

    ToInt32,
    ToInt64,
    ToSingle,
    ToDouble,
    ToDecimal,
    ToText,
}
