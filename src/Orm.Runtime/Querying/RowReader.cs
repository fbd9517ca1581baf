namespace Orm.Querying;

/// <summary>Untyped rows.</summary>
internal sealed class RowReader : ResultReader<Row, RowFunction>
{
    public static RowReader Instance { get; } = new();

    protected override RowFunction Function(Session session) => default;
}
