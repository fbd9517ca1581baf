using Orm.Drivers;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>A driver that has no database: its engine's queries can be asked for their text.</summary>
sealed class TextDriver : Driver
{
    public override Dialect Dialect => Dialect.PostgreSql;

    public override int MaxParameters => 65_535;

    public override ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken)
        => throw new NotSupportedException("Only the text of queries is wanted here.");

    public override void Return(DriverConnection connection)
    {
    }

    public override void Dispose()
    {
    }
}
