using System.Runtime.CompilerServices;
using Orm.Drivers;
using Orm.Querying;
using Orm.Runtime.Tests.Sessions;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>The cache of assembled statements: what makes two queries one text, and what it costs to keep them.</summary>
public sealed class QueryTextsTests : SessionTest
{
    private const int Capacity = 64;

    private static readonly Piece Adult = Piece.Where("age >= $1", "age >= $1");
    private static readonly Piece Named = Piece.Where("{$1 ? name = $1 : name IS NULL}", "{$1 ? name = $1 : name IS NULL}");

    private readonly QueryTexts texts = new(Dialect.Sqlite, new StatementTexts(), Capacity);

    [Fact]
    public void The_same_pieces_with_other_values_are_one_text()
    {
        var text = texts.Get(Users().Append(Adult, new Number(18)), Terminal.Rows);

        Assert.Same(text, texts.Get(Users().Append(Adult, new Number(65)), Terminal.Rows));
        Assert.Equal(1, texts.Count);
        Assert.Equal("SELECT id, name, age, email FROM users WHERE age >= $1", text.Statement.Sql);
    }

    [Fact]
    public void Null_states_terminals_and_the_order_of_pieces_make_texts_of_their_own()
    {
        var (given, missing) = (Users().Append(Named, new Number(1)), Users().Append(Named, new Number(null)));
        string[] sql =
        [
            .. new[] { given, missing, given.Append(Adult, new Number(18)), Users().Append(Adult, new Number(18)).Append(Named, new Number(1)) }
                .Select(query => texts.Get(query, Terminal.Rows).Statement.Sql),
            texts.Get(given, Terminal.Count).Statement.Sql,
        ];

        Assert.Equal(
            [
                "SELECT id, name, age, email FROM users WHERE name = $1",
                "SELECT id, name, age, email FROM users WHERE name IS NULL",
                "SELECT id, name, age, email FROM users WHERE name = $1 AND age >= $2",
                "SELECT id, name, age, email FROM users WHERE age >= $1 AND name = $2",
                "SELECT COUNT(*) FROM users WHERE name = $1",
            ],
            sql);
        Assert.Equal(5, texts.Count);
    }

    [Fact]
    public void Texts_of_the_same_words_share_a_statement()
    {
        var twin = Piece.Where("age >= $1", "age >= $1");

        Assert.Same(
            texts.Get(Users().Append(Adult, new Number(1)), Terminal.Rows).Statement,
            texts.Get(Users().Append(twin, new Number(1)), Terminal.Rows).Statement);
    }

    [Fact]
    public void Ten_thousand_shapes_do_not_outgrow_the_capacity()
    {
        for (var i = 0; i < 10_000; i++)
        {
            texts.Get(Users().Append(Piece.Where($"age > {i}", $"age > {i}")), Terminal.Rows);
            Assert.InRange(texts.Count, 1, Capacity);
        }
    }

    [Fact]
    public void Statements_beyond_the_capacity_are_for_one_use_and_take_no_slot()
    {
        var statements = new StatementTexts(capacity: 2);
        var (first, second) = (statements.Get("SELECT 1"), statements.Get("SELECT 2"));

        Assert.Equal(StatementKind.Once, statements.Get("SELECT 3").Kind);
        Assert.NotSame(statements.Get("SELECT 3"), statements.Get("SELECT 3"));
        Assert.Same(first, statements.Get("SELECT 1"));
        Assert.Same(second, statements.Get("SELECT 2"));
    }

    [Fact]
    public void The_least_recently_used_go_first()
    {
        var kept = texts.Get(Users().Append(Adult, new Number(18)), Terminal.Rows);
        var old = Users().Append(Piece.Where("age = 0", "age = 0")).Take(1);
        var gone = texts.Get(old, Terminal.Rows);
        for (var i = 0; i < Capacity; i++)
        {
            texts.Get(Users().Append(Piece.Where($"age > {i}", $"age > {i}")), Terminal.Rows);
            Assert.Same(kept, texts.Get(Users().Append(Adult, new Number(i)), Terminal.Rows));
        }

        Assert.NotSame(gone, texts.Get(old, Terminal.Rows));
        Assert.Equal(gone.Statement.Sql, texts.Get(old, Terminal.Rows).Statement.Sql);
    }

    [Fact]
    public void A_condition_that_is_not_yet_appended_has_the_same_text_as_one_that_is()
    {
        var adult = Piece.Where("age >= $1", "age >= $1");
        Assert.Null(texts.Find(Users(), adult, 0, Terminal.First));
        var text = texts.Get(Users().Append(adult, new Number(18)), Terminal.First);

        Assert.Same(text, texts.Find(Users(), adult, 0, Terminal.First));
        Assert.Null(texts.Find(Users(), adult, 1, Terminal.First));
        Assert.Null(texts.Find(Users(), adult, 0, Terminal.Single));
        Assert.Null(texts.Find(Users().Append(Named, new Number(1)), adult, 0, Terminal.First));
        Assert.Null(texts.Find(Users(), Piece.Where("age >= $1", "age >= $1"), 0, Terminal.First));
    }

    [Fact]
    public void A_condition_behind_others_is_found_with_their_null_states()
    {
        var adult = Piece.Where("age >= $1", "age >= $1");
        var (given, missing) = (Users().Append(Named, new Number(1)), Users().Append(Named, new Number(null)));
        var text = texts.Get(given.Append(adult, new Number(18)), Terminal.Rows);

        Assert.Same(text, texts.Find(given, adult, 0, Terminal.Rows));
        Assert.Null(texts.Find(missing, adult, 0, Terminal.Rows));
        Assert.Null(texts.Find(Users(), adult, 0, Terminal.Rows));
    }

    [Fact]
    public void A_condition_of_a_query_with_others_is_never_found()
    {
        var adult = Piece.Where("age >= $1", "age >= $1");
        var both = Users().Union(Users().Append(Adult, new Number(18)));
        texts.Get(both.Append(adult, new Number(18)), Terminal.Rows);

        Assert.Null(texts.Find(both, adult, 0, Terminal.Rows));
    }

    [Fact]
    public void An_operator_knows_the_text_of_the_youngest_engine()
    {
        var adult = Piece.Where("age >= $1", "age >= $1");
        var younger = new QueryTexts(Dialect.PostgreSql, new StatementTexts());
        var query = Users().Append(adult, new Number(18));
        var (old, young) = (texts.Get(query, Terminal.Rows), younger.Get(query, Terminal.Rows));

        Assert.NotSame(old, young);
        Assert.Same(old, texts.Get(query, Terminal.Rows));
        Assert.Same(young, younger.Get(query, Terminal.Rows));
        Assert.Same(young, younger.Find(Users(), adult, 0, Terminal.Rows));
        Assert.Null(texts.Find(Users(), adult, 0, Terminal.Rows));
    }

    [Fact]
    public void A_hit_allocates_nothing() => AssertHitsAllocateNothing(Users().Append(Adult, new Number(18)).Append(Named, new Number(1)).Take(10));

    [Fact]
    public void A_hit_of_a_query_with_others_allocates_nothing()
    {
        var others = Piece.Where("EXISTS ({query:1})", "EXISTS ({query:1})", queries: [Subquery.Of(SubqueryKind.Exists, 0)]);
        AssertHitsAllocateNothing(Users().Append(others, new Number(1), Users().Take(1)).Union(Users().Append(Adult, new Number(18))).TagWith("a"));
    }

    [Fact]
    public void Other_operands_make_texts_of_their_own()
    {
        string Text(Query<User> other) => texts.Get(Users().Union(other), Terminal.Rows).Statement.Sql;
        string[] sql = [Text(Users()), Text(Users().Append(Adult, new Number(1))), Text(Users().Append(Named, new Number(1))), Text(Users().Append(Named, new Number(null))), Text(Users())];

        Assert.Equal(4, sql.Distinct().Count());
        Assert.Equal(4, texts.Count);
    }

    [Fact]
    public void A_kept_text_keeps_neither_its_query_nor_its_session_alive()
    {
        var (query, session) = Assemble();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal(1, texts.Count);
        Assert.False(query.IsAlive);
        Assert.False(session.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        (WeakReference Query, WeakReference Session) Assemble()
        {
            using var other = Engine.OpenSession();
            var adults = other.Query<User>().Append(Adult, new Number(18));
            texts.Get(adults, Terminal.Rows);
            return (new(adults), new(other));
        }
    }

    [Fact]
    public void Many_threads_get_the_texts_of_their_queries_while_others_evict()
        => Parallel.For(0, 8, thread =>
        {
            var random = new Random(thread);
            Piece[] pieces = [.. Enumerable.Range(0, 3 * Capacity).Select(i => Piece.Where($"age = {i}", $"age = {i}"))];
            for (var i = 0; i < 5000; i++)
            {
                var age = random.Next(pieces.Length);
                Assert.EndsWith($" WHERE age = {age}", texts.Get(Users().Append(pieces[age]), Terminal.Rows).Statement.Sql, StringComparison.Ordinal);
            }
        });

    private void AssertHitsAllocateNothing(Query<User> query)
    {
        // The first passes may allocate what the runtime makes once, when it compiles a method anew.
        Assert.Contains(Enumerable.Range(0, 50).Select(_ => AllocatedByHits()), static bytes => bytes == 0);

        long AllocatedByHits()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                texts.Get(query, Terminal.Rows);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private Query<User> Users() => Session.Query<User>();
}
