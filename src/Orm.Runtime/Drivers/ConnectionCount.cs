using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>A driver's open connections.</summary>
/// <param name="Used">Those that sessions hold.</param>
/// <param name="Idle">Those that are kept for the next.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ConnectionCount(int Used, int Idle);
