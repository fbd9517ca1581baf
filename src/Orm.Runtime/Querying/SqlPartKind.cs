namespace Orm.Querying;

/// <summary>What a part of an interpolated string is.</summary>
internal enum SqlPartKind
{
    /// <summary>What the program's source says.</summary>
    Text,

    /// <summary>A parameter.</summary>
    Value,

    /// <summary>A parameter for each element.</summary>
    Collection,

    /// <summary>Text that was not known before the program ran.</summary>
    Raw,
}
