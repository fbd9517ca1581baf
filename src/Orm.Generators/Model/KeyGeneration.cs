namespace Orm.Generators.Model;

/// <summary>Where a key that is at its CLR default comes from.</summary>
internal enum KeyGeneration
{
    None,
    Database,
    Client,
}
