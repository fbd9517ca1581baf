namespace Orm.Generators.Model;

/// <summary>The ways from a property's value to its column's and back. Every place that tells them apart names each.</summary>
internal enum ConversionKind
{
    None,
    EnumAsNumber,
    EnumAsText,
    Converter,
    List,
    Json,
    Embedded,
}
