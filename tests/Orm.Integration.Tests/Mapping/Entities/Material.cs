namespace Orm.Integration.Tests.Mapping.Entities;

public enum Material : byte
{
    Bronze = 1,
    Marble = 2,
    Wood = 200,
}
