namespace Orm.Sessions;

/// <summary>Who leaves the session's gate.</summary>
internal enum GateUse
{
    /// <summary>Whoever called goes on within it.</summary>
    Held,

    /// <summary>It is left when the statement is done.</summary>
    UntilEnd,
}
