namespace Orm.Generators.Model;

/// <summary>The type that an enum is in PostgreSQL.</summary>
internal sealed record NativeEnum(string? Schema, string Name);
