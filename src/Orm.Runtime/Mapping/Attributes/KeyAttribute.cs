namespace Orm;

/// <summary>Marks the key, or a part of it; parts count in the order of their properties.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class KeyAttribute : Attribute
{
    /// <summary>
    /// Whether a key at its CLR default is generated: by the database for an integer, by the client for a Guid. Where it is
    /// not given, a single integer or Guid is.
    /// </summary>
    public bool Generated { get; set; }

    /// <summary>Whether a key that the database counts may be given a value. By default it may.</summary>
    public Identity Identity { get; set; }
}
