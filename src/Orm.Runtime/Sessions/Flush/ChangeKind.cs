namespace Orm.Sessions;

/// <summary>What a flush does to a row.</summary>
internal enum ChangeKind : byte
{
    /// <summary>INSERT.</summary>
    Insert,

    /// <summary>UPDATE of the changed columns.</summary>
    Update,

    /// <summary>DELETE.</summary>
    Delete,

    /// <summary>UPDATE of a column to NULL, so that another row can take its value, or go, before this one gets its own or goes too.</summary>
    Release,

    /// <summary>UPDATE of a foreign key that the INSERT of the same flush wrote as NULL, once the row that it refers to is there.</summary>
    Link,

    /// <summary>Nothing: the row has the values of the object that now stands for it.</summary>
    Keep,
}
