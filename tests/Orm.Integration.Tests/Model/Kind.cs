using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Model;

/// <summary>The classes of the random programs, by what they have in common.</summary>
abstract record Kind(string Name, string Sql)
{
    /// <summary>Plain properties, a unique column, a check.</summary>
    public static readonly Kind Actor = new ActorKind();

    /// <summary>Partial properties.</summary>
    public static readonly Kind Play = new PlayKind();

    /// <summary>A child of a play and, perhaps, of an actor; here of a play alone.</summary>
    public static readonly Kind Role = new RoleKind();

    public static readonly Kind[] All = [Actor, Play, Role];

    public abstract IEntity Create(Row row);

    public abstract Row Read(IEntity entity);

    public abstract void Write(IEntity entity, Row row);

    public abstract Task<IEntity?> Get(Session session, int key, bool isAsync);

    public abstract Task<List<IEntity>> List(Session session, bool isAsync);

    /// <summary>What is wrong with the rows of the database as they would be after a flush; null where nothing is.</summary>
    public static string? Fault(IReadOnlyDictionary<Kind, Dictionary<int, Row>> tables)
    {
        var emails = tables[Actor].Values.Select(static row => row.Unique).OfType<string>().ToList();
        if (emails.Distinct().Count() != emails.Count)
        {
            return "two actors have one e-mail address";
        }

        if (tables[Actor].Values.Any(static row => row.Number < 0))
        {
            return "an actor's age is below zero";
        }

        return tables[Role].Values.Any(row => !tables[Play].ContainsKey(row.Parent!.Value)) ? "a role's play is missing" : null;
    }

    public override string ToString() => Name;

    sealed record ActorKind() : Kind("actor", "SELECT id, name, age, email, NULL FROM actors")
    {
        public override IEntity Create(Row row) => new Actor { Id = row.Key, Name = row.Name, Age = row.Number, Email = row.Unique };

        public override Row Read(IEntity entity) => entity is Actor actor ? new(actor.Id, actor.Name, actor.Age, actor.Email, null) : default;

        public override void Write(IEntity entity, Row row)
        {
            var actor = (Actor)entity;
            (actor.Name, actor.Age, actor.Email) = (row.Name, row.Number, row.Unique);
        }

        public override async Task<IEntity?> Get(Session session, int key, bool isAsync) => isAsync ? await session.GetAsync<Actor>(key) : session.Get<Actor>(key);

        public override async Task<List<IEntity>> List(Session session, bool isAsync)
            => [.. isAsync ? await session.Query<Actor>().ToListAsync() : session.Query<Actor>().ToList()];

        public override string ToString() => Name;
    }

    sealed record PlayKind() : Kind("play", "SELECT id, title, minutes, note, NULL FROM plays")
    {
        public override IEntity Create(Row row) => new Play { Id = row.Key, Title = row.Name, Minutes = row.Number!.Value, Note = row.Unique };

        public override Row Read(IEntity entity) => entity is Play play ? new(play.Id, play.Title, play.Minutes, play.Note, null) : default;

        public override void Write(IEntity entity, Row row)
        {
            var play = (Play)entity;
            (play.Title, play.Minutes, play.Note) = (row.Name, row.Number!.Value, row.Unique);
        }

        public override async Task<IEntity?> Get(Session session, int key, bool isAsync) => isAsync ? await session.GetAsync<Play>(key) : session.Get<Play>(key);

        public override async Task<List<IEntity>> List(Session session, bool isAsync)
            => [.. isAsync ? await session.Query<Play>().ToListAsync() : session.Query<Play>().ToList()];

        public override string ToString() => Name;
    }

    sealed record RoleKind() : Kind("role", "SELECT id, name, NULL, NULL, play_id FROM acting_roles")
    {
        public override IEntity Create(Row row) => new Role { Id = row.Key, Name = row.Name, PlayId = row.Parent!.Value };

        public override Row Read(IEntity entity) => entity is Role role ? new(role.Id, role.Name, null, null, role.PlayId) : default;

        public override void Write(IEntity entity, Row row)
        {
            var role = (Role)entity;
            (role.Name, role.PlayId) = (row.Name, row.Parent!.Value);
        }

        public override async Task<IEntity?> Get(Session session, int key, bool isAsync) => isAsync ? await session.GetAsync<Role>(key) : session.Get<Role>(key);

        public override async Task<List<IEntity>> List(Session session, bool isAsync)
            => [.. isAsync ? await session.Query<Role>().ToListAsync() : session.Query<Role>().ToList()];

        public override string ToString() => Name;
    }
}
