namespace Orm.Integration.Tests.Types;

/// <summary>Sends values to the database and back, each in its own row and through both entities.</summary>
internal static class Trips
{
    internal static IReadOnlyList<RoundTrip> Run(Engine engine, TypeCase type) => [.. type.Values.Select(value => Run(engine, type, value))];

    private static RoundTrip Run(Engine engine, TypeCase type, object value)
    {
        var bare = new BareTypes();
        type.SetBare(bare, value);
        var nullable = new NullableTypes();
        type.SetNullable(nullable, value);
        if (Store(engine, bare) is { } refusal)
        {
            Assert.Equal(refusal, Store(engine, nullable));
            return new RoundTrip(value, null, refusal);
        }

        Assert.Null(Store(engine, nullable));
        using var session = engine.OpenSession();
        var back = type.GetBare(session.Get<BareTypes>(bare.Id)!);
        Assert.Equal(back, type.GetNullable(session.Get<NullableTypes>(nullable.Id)!));
        return new RoundTrip(value, back, null);
    }

    /// <summary>The reason of a refusal, null where the object was stored.</summary>
    internal static string? Store(Engine engine, IEntity entity)
    {
        using var session = engine.OpenSession();
        session.Add(entity);
        try
        {
            session.Commit();
            return null;
        }
        catch (OrmException error) when (Reason(error) is { } reason)
        {
            return reason;
        }
    }

    private static string? Reason(Exception? error) => error switch
    {
        Drivers.ParameterValueException refused => refused.Reason,
        null => null,
        _ => Reason(error.InnerException),
    };
}
