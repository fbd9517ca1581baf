namespace Orm.Benchmarks.Data;

/// <summary>One row as every peer reads it, so that what they read can be compared.</summary>
public interface ISample
{
    int Id { get; }

    string Name { get; }

    string Email { get; }

    string? Note { get; }

    int Age { get; }

    double Score { get; }

    bool Active { get; }

    DateTime CreatedAt { get; }

    Guid Token { get; }

    decimal Balance { get; }
}
