namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>A strongly typed Guid, which the client makes.</summary>
[Converter<PassId>]
public readonly record struct PassId(Guid Value) : IConverter<PassId, Guid>
{
    public static Guid ToColumn(PassId value) => value.Value;

    public static PassId FromColumn(Guid column) => new(column);
}
