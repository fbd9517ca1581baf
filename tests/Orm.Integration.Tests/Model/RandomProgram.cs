using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Model;

/// <summary>
/// A program of random operations on one session, with violations of constraints among them. After every step the session's
/// objects, its lists and the database are what the model says.
/// </summary>
sealed class RandomProgram(Engine engine, int seed)
{
    const int MostLevels = 6;
    const int Keys = 6;

    readonly Random random = new(seed);
    readonly UnitModel model = new();
    readonly Stack<Transaction> scopes = new();
    readonly List<string> steps = [];
    Session session = null!;
    bool isAsync;
    bool autoFlushes;

    public async Task RunAsync()
    {
        isAsync = random.Next(2) == 0;
        autoFlushes = random.Next(3) > 0;
        var options = new OrmSessionOptions { AutoFlush = autoFlushes, ExpireOnCommit = random.Next(3) == 0 };
        steps.Add($"{(isAsync ? "async" : "sync")}, AutoFlush {autoFlushes}, ExpireOnCommit {options.ExpireOnCommit}");
        try
        {
            await FillAsync();
            session = engine.OpenSession(options);
            await using (session)
            {
                for (var step = random.Next(5, 50); step > 0; step--)
                {
                    await StepAsync();
                    await CompareAsync();
                }
            }

            // A session that ends without a commit has rolled back.
            model.Rollback();
            await CompareTablesAsync();
        }
        catch (Exception error) when (error is not DivergenceException)
        {
            throw Diverged(error.ToString());
        }
    }

    private async Task FillAsync()
    {
        await using var filling = engine.OpenSession();
        await filling.ExecuteAsync($"DELETE FROM acting_roles");
        await filling.ExecuteAsync($"DELETE FROM plays");
        await filling.ExecuteAsync($"DELETE FROM actors");
        foreach (var kind in (Kind[])[Kind.Play, Kind.Actor, Kind.Role])
        {
            for (var key = 1; key <= 3; key++)
            {
                var row = new Row(key, $"{kind} {key}", kind == Kind.Role ? null : key, kind == Kind.Actor ? $"mail{key}" : null, kind == Kind.Role ? key : null);
                model.Tables[kind].Add(key, row);
                filling.Add(kind.Create(row));
            }
        }

        await filling.CommitAsync();
    }

    private Task StepAsync()
    {
        if (model.HasFailed)
        {
            return random.Next(4) == 0 || scopes.Count == 0 ? RollbackAsync() : RollbackScopeAsync();
        }

        return random.Next(100) switch
        {
            < 16 => AddNewAsync(),
            < 20 => AddAgainAsync(),
            < 38 => ChangeAsync(),
            < 48 => RemoveAsync(),
            < 58 => GetAsync(),
            < 66 => ListAsync(),
            < 74 => FlushAsync(),
            < 82 => BeginNestedAsync(),
            < 87 => CommitScopeAsync(),
            < 92 => RollbackScopeAsync(),
            < 96 => CommitAsync(),
            _ => RollbackAsync(),
        };
    }

    private Task AddNewAsync()
    {
        var kind = Pick(Kind.All)!;
        var row = RandomRow(kind, random.Next(1, Keys + 1));
        steps.Add($"add a new {kind} {row}");
        var entity = kind.Create(row);
        session.Add(entity);
        model.Things.Add(new Thing(kind, entity, EntityState.Pending, row));
        return Task.CompletedTask;
    }

    /// <summary>One that was taken back, removed or is there already.</summary>
    private Task AddAgainAsync()
    {
        if (Pick(model.Things) is not { } thing)
        {
            return Task.CompletedTask;
        }

        steps.Add($"add {thing}");
        session.Add(thing.Entity);
        thing.State = thing.State switch
        {
            EntityState.Transient => EntityState.Pending,
            EntityState.Deleted => thing.IsGone ? EntityState.Pending : EntityState.Persistent,
            var same => same,
        };
        return Task.CompletedTask;
    }

    private Task ChangeAsync()
    {
        if (Pick(model.Things.Where(static thing => thing.State is EntityState.Persistent or EntityState.Pending)) is not { } thing)
        {
            return Task.CompletedTask;
        }

        var row = RandomRow(thing.Kind, thing.Values.Key);
        var changed = random.Next(3) switch
        {
            0 => thing.Values with { Name = row.Name },
            1 => thing.Values with { Number = row.Number, Parent = row.Parent },
            _ => row,
        };
        steps.Add($"change {thing} to {changed}");
        thing.Values = changed;
        thing.Kind.Write(thing.Entity, changed);
        return Task.CompletedTask;
    }

    private Task RemoveAsync()
    {
        if (Pick(model.Things.Where(static thing => thing.State == EntityState.Persistent)) is not { } thing)
        {
            return Task.CompletedTask;
        }

        steps.Add($"remove {thing}");
        session.Remove(thing.Entity);
        thing.State = EntityState.Deleted;
        return Task.CompletedTask;
    }

    private async Task GetAsync()
    {
        // What is expired asks the database, and what is not does not: flushed before, that makes no difference.
        if (autoFlushes && model.HasChanges)
        {
            await FlushAsync();
            if (model.HasFailed)
            {
                return;
            }
        }

        var kind = Pick(Kind.All)!;
        var key = random.Next(1, Keys + 1);
        steps.Add($"get {kind} {key}");
        Meet(kind, key, await kind.Get(session, key, isAsync));
    }

    private async Task ListAsync()
    {
        var kind = Pick(Kind.All)!;
        steps.Add($"list every {kind}");
        List<IEntity>? found = null;
        if (!await TryAsync(autoFlushes ? model.Flush() : null, async () => found = await kind.List(session, isAsync)))
        {
            return;
        }

        Check(found!.Count == model.Tables[kind].Count, $"{found.Count} of {model.Tables[kind].Count} were found");
        foreach (var entity in found)
        {
            // A changed object keeps its key.
            Meet(kind, kind.Read(entity).Key, entity);
        }
    }

    private void Meet(Kind kind, int key, IEntity? found)
    {
        if (!model.Tables[kind].TryGetValue(key, out var row))
        {
            Check(found is null, $"there is no {kind} {key}, and one was found");
            return;
        }

        Check(found is not null, $"{kind} {key} was not found");
        if (model.Find(kind, key) is { } known)
        {
            Check(ReferenceEquals(known.Entity, found), $"{kind} {key} was found as another object");
            return;
        }

        model.Things.Add(new Thing(kind, found!, EntityState.Persistent, row));
    }

    private Task FlushAsync()
    {
        steps.Add("flush");
        return TryAsync(model.Flush(), () => isAsync ? session.FlushAsync() : Run(session.Flush));
    }

    private async Task BeginNestedAsync()
    {
        if (model.Depth > MostLevels)
        {
            return;
        }

        steps.Add("begin nested");
        Transaction scope = null!;
        if (!await TryAsync(model.Flush(), async () => scope = isAsync ? await session.BeginNestedAsync() : session.BeginNested()))
        {
            return;
        }

        if (model.Depth == 0)
        {
            model.Begin();
        }

        model.Begin();
        scopes.Push(scope);
    }

    private async Task CommitScopeAsync()
    {
        if (!scopes.TryPeek(out var scope))
        {
            return;
        }

        steps.Add($"commit nested {scopes.Count}");
        if (await TryAsync(model.Flush(), () => isAsync ? scope.CommitAsync() : Run(scope.Commit)))
        {
            scopes.Pop();
            model.Release();
        }
    }

    private async Task RollbackScopeAsync()
    {
        if (!scopes.TryPop(out var scope))
        {
            return;
        }

        steps.Add($"roll back nested {scopes.Count + 1}");
        if (random.Next(2) == 0)
        {
            await (isAsync ? scope.RollbackAsync() : Run(scope.Rollback));
        }
        else if (isAsync)
        {
            await scope.DisposeAsync();
        }
        else
        {
            scope.Dispose();
        }

        model.RollbackToSavepoint();
    }

    private async Task CommitAsync()
    {
        steps.Add("commit");
        if (await TryAsync(model.Flush(), () => isAsync ? session.CommitAsync() : Run(session.Commit)))
        {
            scopes.Clear();
            model.Commit();
        }
    }

    private async Task RollbackAsync()
    {
        steps.Add("roll back");
        await (isAsync ? session.RollbackAsync() : Run(session.Rollback));
        scopes.Clear();
        model.Rollback();
    }

    /// <summary>Runs what flushes first; where the model says that the flush fails, it has to.</summary>
    private async Task<bool> TryAsync(string? fault, Func<Task> operation)
    {
        if (fault is null)
        {
            await operation();
            return true;
        }

        steps.Add($"  fails: {fault}");
        try
        {
            await operation();
        }
        catch (OrmException)
        {
            return false;
        }

        throw Diverged($"it did not fail, though {fault}");
    }

    private async Task CompareAsync()
    {
        if (model.HasFailed)
        {
            return;
        }

        foreach (var thing in model.Things)
        {
            Check(session.StateOf(thing.Entity) == thing.State, $"{thing} is {session.StateOf(thing.Entity)}");
            Check(thing.Kind.Read(thing.Entity) == thing.Values, $"{thing} shows {thing.Kind.Read(thing.Entity)}");
        }

        Check(Same(session.New, model.Pending), "New lists other objects");
        Check(Same(session.Dirty, model.Dirty), $"Dirty lists {string.Join(", ", session.Dirty.Select(static entity => entity.GetType().Name))} and not {string.Join(", ", model.Dirty)}");
        Check(Same(session.Deleted, model.Removed), "Deleted lists other objects");
        Check(session.InTransaction == model.Depth > 0, $"InTransaction is {session.InTransaction}");
        Check(session.InNestedTransaction == scopes.Count > 0, $"InNestedTransaction is {session.InNestedTransaction}");
        using (session.NoAutoFlush())
        {
            await CompareTablesAsync(session);
        }
    }

    private async Task CompareTablesAsync()
    {
        await using var fresh = engine.OpenSession();
        await CompareTablesAsync(fresh);
    }

    private async Task CompareTablesAsync(Session reading)
    {
        foreach (var kind in Kind.All)
        {
            var rows = isAsync ? await reading.Sql($"{SqlText.Raw(kind.Sql)}").ToListAsync() : reading.Sql($"{SqlText.Raw(kind.Sql)}").ToList();
            var found = rows.ConvertAll(static row => new Row(row.Get<int>(0), row.Get<string>(1), row.Get<int?>(2), row.Get<string?>(3), row.Get<int?>(4)));
            Check(
                found.Count == model.Tables[kind].Count && found.TrueForAll(row => model.Tables[kind].GetValueOrDefault(row.Key) == row),
                $"the database has {string.Join(" ", found)} and not {string.Join(" ", model.Tables[kind].Values)}");
        }
    }

    private Row RandomRow(Kind kind, int key) => new(
        key,
        $"name {random.Next(5)}",
        kind == Kind.Role ? null : random.Next(kind == Kind.Actor ? -1 : 0, 12),
        kind == Kind.Role || random.Next(3) == 0 ? null : $"mail{random.Next(kind == Kind.Actor ? 12 : 3)}",
        kind == Kind.Role ? random.Next(1, Keys + 1) : null);

    private T? Pick<T>(IEnumerable<T> choices)
    {
        var all = choices.ToList();
        return all.Count == 0 ? default : all[random.Next(all.Count)];
    }

    private static bool Same(IEnumerable<IEntity> entities, IEnumerable<Thing> things)
        => new HashSet<IEntity>(entities, ReferenceEqualityComparer.Instance).SetEquals(things.Select(static thing => thing.Entity));

    private static Task Run(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw Diverged(otherwise);
        }
    }

    private DivergenceException Diverged(string what) => new($"Seed {seed}: {what}\nThe program:\n{string.Join("\n", steps)}");
}
