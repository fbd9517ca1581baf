using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>Which database a driver speaks to, as telemetry names it. Never holds a user or a password.</summary>
/// <param name="Namespace">The database's name, or its file; null where there is none.</param>
/// <param name="Address">The server's host or socket; null for a file, or where it may be one of several.</param>
/// <param name="Port">The server's port; null where there is no address.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct DatabasePlace(string? Namespace, string? Address, int? Port);
