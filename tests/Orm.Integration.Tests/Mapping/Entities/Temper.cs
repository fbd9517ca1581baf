namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A type of PostgreSQL, whose values rise otherwise than the members stand and than the labels sort.</summary>
[PostgreSqlEnum("temper", Schema = "desk")]
public enum Temper
{
    Calm = 20,
    Angry = 10,
    [EnumLabel("so so")] Fair = 15,
}
