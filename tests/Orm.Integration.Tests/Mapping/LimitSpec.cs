using System.Globalization;
using Orm.Integration.Tests.Conversions.Entities;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Types;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Values for which a column has no room: refused before anything is sent, and never cut or rounded.</summary>
public abstract class LimitSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static bool IsLong => Environment.GetEnvironmentVariable("ORM_TEST_LONG") == "1";

    [Theory]
    [InlineData("abc", Form.Sync)]
    [InlineData("ab ", Form.Sync)]
    [InlineData("ab ", Form.Async)]
    [InlineData("👩👩👩", Form.Async)]
    public async Task A_text_of_more_characters_than_its_Length_is_refused_spaces_too(string code, Form form)
    {
        var error = await Refusal(new Ware { Code = code }, form);
        Assert.Equal(("Ware", "code"), (error.Entity, error.Column));
        Assert.Contains("Ware.Code", error.Message, StringComparison.Ordinal);
        Assert.Contains("has 3 characters, where its Length is 2", error.Message, StringComparison.Ordinal);
    }

    [Theory, SyncAndAsync]
    public async Task A_converted_text_is_refused_by_what_the_column_would_have(Form form)
    {
        var error = await Refusal(new Ware { Maker = new Email("ada@home") }, form);
        Assert.Equal("maker", error.Column);
    }

    [Theory]
    [InlineData("1.005", "digits behind the point")]
    [InlineData("-0.001", "digits behind the point")]
    [InlineData("1000", "digits before the point")]
    [InlineData("-999.999", "digits behind the point")]
    [InlineData("79228162514264337593543950335", "digits before the point")]
    public async Task A_number_with_more_digits_than_Precision_and_Scale_leave_is_refused(string price, string reason)
    {
        var error = await Refusal(new Ware { Price = decimal.Parse(price, CultureInfo.InvariantCulture) }, Form.Async);
        Assert.Equal(("Ware", "price"), (error.Entity, error.Column));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_Scale_there_is_no_digit_behind_the_point()
        => Assert.Equal("pieces", (await Refusal(new Ware { Pieces = 1.5m }, Form.Async)).Column);

    [Theory, SyncAndAsync]
    public async Task An_update_and_many_rows_at_once_are_refused_as_well(Form form)
    {
        // A key is a value: messages tell it to those who want to see values.
        await using var engine = Database.CreateEngine(new OrmOptions { SensitiveData = true });
        await engine.CreateAllAsync();
        await using var session = new TestSession(engine.OpenSession(), form);
        session.Add(new Ware { Id = 1, Code = "ab" });
        await session.Commit();
        (await session.GetRequired<Ware>(1)).Code = "ab ";
        Assert.Contains("id = 1", (await Assert.ThrowsAsync<OrmException>(session.Flush)).Message, StringComparison.Ordinal);
        await session.Rollback();

        var wares = Enumerable.Range(100, 500).Select(id => new Ware { Id = id, Code = id == 317 ? "ab " : "ab" }).ToArray();
        session.Add(wares);
        Assert.Contains("id = 317", (await Assert.ThrowsAsync<OrmException>(session.Flush)).Message, StringComparison.Ordinal);
        await session.Rollback();
        Assert.Equal("ab", Assert.Single(await session.List<Ware>()).Code);
    }

    [Theory, SyncAndAsync]
    public async Task What_just_fits_is_kept_and_zeros_at_the_end_do_not_count(Form form)
    {
        await Store(
            new Ware { Id = 1, Code = "👩👩", Maker = new Email("ada@hm"), Price = 999.99m, Pieces = 999m },
            new Ware { Id = 2, Code = "  ", Price = -999.990000m, Pieces = 1.0000m },
            new Ware { Id = 3, Code = "", Price = 0.000000000m });
        await using var session = Open(form);
        var read = await session.List<Ware>();
        Assert.Equal(["👩👩", "  ", ""], read.OrderBy(ware => ware.Id).Select(ware => ware.Code!));
        Assert.Equal([999.99m, -999.99m, 0m], read.OrderBy(ware => ware.Id).Select(ware => ware.Price));
        Assert.Equal([999m, 1m, null], read.OrderBy(ware => ware.Id).Select(ware => ware.Pieces));
    }

    [Fact]
    public async Task A_value_above_1_GB_is_told_with_its_property()
    {
        // Pages that nobody writes to take no memory, and nobody reads these.
        var bytes = await Refusal(new BareTypes { Bytes = new byte[1 << 30] }, Form.Async);
        Assert.Equal(("BareTypes", "bytes"), (bytes.Entity, bytes.Column));
        Assert.Contains("BareTypes.Bytes", bytes.Message, StringComparison.Ordinal);
        if (IsLong)
        {
            var text = await Refusal(new BareTypes { String = new string('€', 360_000_000) }, Form.Async);
            Assert.Equal(("BareTypes", "string"), (text.Entity, text.Column));
        }
    }

    async Task<OrmException> Refusal(IEntity entity, Form form)
    {
        await using var session = Open(form);
        session.Add(entity);
        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        await session.Rollback();
        Assert.DoesNotContain(Log.Lines, line => line.StartsWith("INSERT", StringComparison.Ordinal) && !line.Contains("failed", StringComparison.Ordinal));
        return error;
    }
}
