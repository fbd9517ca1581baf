namespace Orm.Sessions;

/// <summary>What a change that waits has to do with the one that comes first.</summary>
internal enum WaitKind : byte
{
    /// <summary>It takes a unique value that the other one frees.</summary>
    Takes,

    /// <summary>Its row refers to the one that the other makes, or gives its key.</summary>
    RefersTo,

    /// <summary>Its row goes, or gives its key up, and the other one's row still refers to it.</summary>
    IsReferredToBy,
}
