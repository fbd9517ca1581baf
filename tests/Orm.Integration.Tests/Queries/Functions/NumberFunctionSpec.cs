using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries.Functions;

public abstract class NumberFunctionSpec<TDatabase> : FunctionSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Math_of_whole_numbers_and_doubles()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => Math.Abs(s.Number)), s => Math.Abs(s.Number));
        Check(rows.Select(s => Math.Abs(s.Big)), s => Math.Abs(s.Big));
        Check(rows.Select(s => Math.Abs((int)s.Small)), s => Math.Abs((int)s.Small));
        Check(rows.Select(s => Math.Abs(s.Real)), s => Math.Abs(s.Real));
        Check(rows.Select(s => Math.Abs(s.Single)), s => Math.Abs(s.Single));
        Check(rows.Select(s => Math.Sign(s.Number)), s => Math.Sign(s.Number));
        Check(rows.Select(s => Math.Sign(s.Big)), s => Math.Sign(s.Big));
        Check(rows.Select(s => Math.Sign(s.Real)), s => Math.Sign(s.Real));
        Check(rows.Select(s => Math.Min(s.Number, s.Divisor)), s => Math.Min(s.Number, s.Divisor));
        Check(rows.Select(s => Math.Max(s.Big, 5)), s => Math.Max(s.Big, 5));
        Check(rows.Select(s => Math.Max(s.Real, s.Number)), s => Math.Max(s.Real, s.Number));
        Check(rows.Select(s => Math.Floor(s.Real)), s => Math.Floor(s.Real));
        Check(rows.Select(s => Math.Ceiling(s.Real)), s => Math.Ceiling(s.Real));
        Check(rows.Select(s => Math.Truncate(s.Real)), s => Math.Truncate(s.Real));
        Check(rows.Select(s => Math.Sqrt(s.Positive)), s => Math.Sqrt(s.Positive));
        Check(rows.Select(s => Math.Sqrt(s.Tiny)), s => Math.Sqrt(s.Tiny));
        Check(rows.Select(s => Math.Pow(s.Positive, 3)), s => Math.Pow(s.Positive, 3));
        Check(rows.Select(s => Math.Pow(2, s.Divisor)), s => Math.Pow(2, s.Divisor));
        Check(rows.Select(s => Math.Exp(s.Positive)), s => Math.Exp(s.Positive));
        Check(rows.Select(s => Math.Log(s.Positive)), s => Math.Log(s.Positive));
        Check(rows.Select(s => Math.Log(s.Positive, 2)), s => Math.Log(s.Positive, 2));
        Check(rows.Select(s => Math.Log10(s.Positive)), s => Math.Log10(s.Positive));
        Check(rows.Select(s => Math.Sin(s.Number)), s => Math.Sin(s.Number));
        Check(rows.Select(s => Math.Cos(s.Number)), s => Math.Cos(s.Number));
        Check(rows.Select(s => Math.Tan(s.Divisor)), s => Math.Tan(s.Divisor));
        Check(rows.Select(s => Math.Asin(1 / (s.Positive + 1))), s => Math.Asin(1 / (s.Positive + 1)));
        Check(rows.Select(s => Math.Acos(1 / (s.Positive + 1))), s => Math.Acos(1 / (s.Positive + 1)));
        Check(rows.Select(s => Math.Atan(s.Real)), s => Math.Atan(s.Real));
        Check(rows.Select(s => Math.Atan2(s.Real, s.Positive)), s => Math.Atan2(s.Real, s.Positive));
        Check(rows.Select(s => Math.Sinh(s.Positive)), s => Math.Sinh(s.Positive));
        Check(rows.Select(s => Math.Cosh(s.Positive)), s => Math.Cosh(s.Positive));
        Check(rows.Select(s => Math.Tanh(s.Positive)), s => Math.Tanh(s.Positive));
    }

    [Fact]
    public async Task Rounding()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => Math.Round(s.Real)), s => Math.Round(s.Real));
        Check(rows.Select(s => Math.Round(s.Real, 2)), s => Math.Round(s.Real, 2));
        Check(rows.Select(s => Math.Round(s.Real, MidpointRounding.AwayFromZero)), s => Math.Round(s.Real, MidpointRounding.AwayFromZero));
        Check(rows.Select(s => Math.Round(s.Real, 2, MidpointRounding.AwayFromZero)), s => Math.Round(s.Real, 2, MidpointRounding.AwayFromZero));
        Check(rows.Select(s => Math.Round(s.Price)), s => Math.Round(s.Price));
        Check(rows.Select(s => Math.Round(s.Price, 1)), s => Math.Round(s.Price, 1));
        Check(rows.Select(s => Math.Round(s.Price, 2)), s => Math.Round(s.Price, 2));
        Check(rows.Select(s => decimal.Round(s.Price, 2)), s => decimal.Round(s.Price, 2));
        Check(rows.Select(s => Math.Round(s.Price, MidpointRounding.AwayFromZero)), s => Math.Round(s.Price, MidpointRounding.AwayFromZero));
        Check(rows.Select(s => Math.Round(s.Price, 2, MidpointRounding.AwayFromZero)), s => Math.Round(s.Price, 2, MidpointRounding.AwayFromZero));
        Check(rows.Select(s => Math.Floor(s.Price)), s => Math.Floor(s.Price));
        Check(rows.Select(s => decimal.Ceiling(s.Price)), s => decimal.Ceiling(s.Price));
        Check(rows.Select(s => Math.Truncate(s.Price)), s => Math.Truncate(s.Price));
    }

    [Fact]
    public async Task Decimals_are_exact()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => Math.Abs(s.Price)), s => Math.Abs(s.Price));
        Check(rows.Select(s => Math.Sign(s.Price)), s => Math.Sign(s.Price));
        Check(rows.Select(s => Math.Min(s.Price, s.Rate)), s => Math.Min(s.Price, s.Rate));
        Check(rows.Select(s => Math.Max(s.Price, 2)), s => Math.Max(s.Price, 2));
        Check(rows.Select(s => s.Price + 1), s => s.Price + 1);
        Check(rows.Select(s => s.Price - s.Rate), s => s.Price - s.Rate);
        Check(rows.Select(s => s.Rate * s.Rate), s => s.Rate * s.Rate);
        Check(rows.Select(s => s.Price % s.Rate), s => s.Price % s.Rate);
        Check(rows.Select(s => -s.Price), s => -s.Price);
        Check(rows.Select(s => s.Discount + s.Rate), s => s.Discount + s.Rate);
        Check(rows.Select(s => s.Rate * s.Number), s => s.Rate * s.Number);
        CheckWhere(rows.Where(s => s.Price + s.Rate > 3), s => s.Price + s.Rate > 3);
        CheckWhere(rows.Where(s => Math.Abs(s.Price) == 2.5m), s => Math.Abs(s.Price) == 2.5m);
        CheckWhere(rows.Where(s => s.Price.CompareTo(s.Rate) < 0), s => s.Price.CompareTo(s.Rate) < 0);
        Check(rows.Select(s => s.Price.CompareTo(s.Rate)), s => s.Price.CompareTo(s.Rate));
    }

    [Fact]
    public async Task Conversions()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => (int)Math.Min(s.Real, 1000)), s => (int)Math.Min(s.Real, 1000));
        Check(rows.Select(s => (long)s.Real), s => (long)s.Real);
        Check(rows.Select(s => (int)Math.Min(s.Price, 1000)), s => (int)Math.Min(s.Price, 1000));
        Check(rows.Select(s => (double)s.Rate), s => (double)s.Rate);
        Check(rows.Select(s => (decimal)Math.Min(s.Real, 1000)), s => (decimal)Math.Min(s.Real, 1000));
        Check(rows.Select(s => (float)s.Real), s => (float)s.Real);
        Check(rows.Select(s => (double)s.Number / s.Divisor), s => (double)s.Number / s.Divisor);
        Check(rows.Select(s => s.Number / s.Divisor), s => s.Number / s.Divisor);
        Check(rows.Select(s => s.Number % s.Divisor), s => s.Number % s.Divisor);
        Check(rows.Select(s => s.Tiny * s.Tiny), s => s.Tiny * s.Tiny);
        Check(rows.Select(s => (int)s.Letter), s => (int)s.Letter);
        Check(rows.Select(s => (char)(s.Letter + 1)), s => (char)(s.Letter + 1));
        Check(rows.Select(s => (int)(s.Big / 10_000_000_000)), s => (int)(s.Big / 10_000_000_000));
        Check(rows.Select(s => (int)s.Rights), s => (int)s.Rights);
    }

    [Fact]
    public async Task Conversions_to_smaller_numbers_leave_the_lowest_bits()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => (byte)s.Number), s => (byte)s.Number);
        Check(rows.Select(s => (sbyte)s.Number), s => (sbyte)s.Number);
        Check(rows.Select(s => (short)s.Number), s => (short)s.Number);
        Check(rows.Select(s => (ushort)s.Number), s => (ushort)s.Number);
        Check(rows.Select(s => (uint)s.Number), s => (uint)s.Number);
        Check(rows.Select(s => (byte)s.Big), s => (byte)s.Big);
        Check(rows.Select(s => (sbyte)s.Big), s => (sbyte)s.Big);
        Check(rows.Select(s => (short)s.Big), s => (short)s.Big);
        Check(rows.Select(s => (ushort)s.Big), s => (ushort)s.Big);
        Check(rows.Select(s => (uint)s.Big), s => (uint)s.Big);
        Check(rows.Select(s => (sbyte)s.Tiny), s => (sbyte)s.Tiny);
        Check(rows.Select(s => (ushort)s.Small), s => (ushort)s.Small);
        Check(rows.Select(s => (uint)s.Small), s => (uint)s.Small);
        Check(rows.Select(s => (byte?)s.Maybe), s => (byte?)s.Maybe);
        Check(rows.Select(s => (byte)s.Letter), s => (byte)s.Letter);
        CheckWhere(rows.Where(s => (byte)s.Number > 200), s => (byte)s.Number > 200);
        CheckWhere(rows.Where(s => (short)s.Big == -1), s => (short)s.Big == -1);
    }

    [Fact]
    public async Task Shifts_go_as_far_as_the_lowest_bits_of_the_count_say()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        var by = 33;
        Check(rows.Select(s => s.Number >> 33), s => s.Number >> 33);
        Check(rows.Select(s => s.Number >> by), s => s.Number >> by);
        Check(rows.Select(s => s.Number >> s.Small), s => s.Number >> s.Small);
        Check(rows.Select(s => s.Big >> s.Number), s => s.Big >> s.Number);
        Check(rows.Select(s => s.Tiny << 32), s => s.Tiny << 32);
        Check(rows.Select(s => s.Number >>> 0), s => s.Number >>> 0);
        Check(rows.Select(s => s.Number >>> 1), s => s.Number >>> 1);
        Check(rows.Select(s => s.Number >>> 31), s => s.Number >>> 31);
        Check(rows.Select(s => s.Number >>> s.Number), s => s.Number >>> s.Number);
        Check(rows.Select(s => s.Small >>> by), s => s.Small >>> by);
        Check(rows.Select(s => s.Big >>> 1), s => s.Big >>> 1);
        Check(rows.Select(s => s.Big >>> 64), s => s.Big >>> 64);
        Check(rows.Select(s => s.Big >>> s.Tiny), s => s.Big >>> s.Tiny);
        Check(rows.Select(s => s.Maybe >>> 2), s => s.Maybe >>> 2);
        CheckWhere(rows.Where(s => s.Number >>> 28 == 15), s => s.Number >>> 28 == 15);
        var counted = session.Query<Sample>().GroupBy(s => 1).Select(g => 1024 >> g.Count()).Single();
        Assert.Equal(1024 >> Samples.Length, counted);
    }

    [Fact]
    public async Task Floats_are_rounded_at_each_step()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        var factor = 0.3f;
        Check(rows.Select(s => s.Single + 0.2f), s => s.Single + 0.2f);
        Check(rows.Select(s => s.Single * factor - 1), s => s.Single * factor - 1);
        Check(rows.Select(s => s.Single / 3), s => s.Single / 3);
        Check(rows.Select(s => -s.Single), s => -s.Single);
        Check(rows.Select(s => (s.Single + 0.1f) * 2.7f), s => (s.Single + 0.1f) * 2.7f);
        Check(rows.Select(s => s.Single + s.Positive), s => s.Single + s.Positive);
        Check(rows.Select(s => s.Single * s.Tiny), s => s.Single * s.Tiny);
        CheckWhere(rows.Where(s => s.Single + 0.2f > 0.3f), s => s.Single + 0.2f > 0.3f);
        CheckWhere(rows.Where(s => s.Single * 3 == 0.3f), s => s.Single * 3 == 0.3f);
    }

    [Fact]
    public async Task Unsigned_numbers_go_round()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        var two = 2u;
        Check(rows.Select(s => (uint)s.Number + 1), s => (uint)s.Number + 1);
        Check(rows.Select(s => (uint)s.Number - 8), s => (uint)s.Number - 8);
        Check(rows.Select(s => (uint)s.Number * two), s => (uint)s.Number * two);
        Check(rows.Select(s => (uint)s.Number / 3), s => (uint)s.Number / 3);
        Check(rows.Select(s => (uint)s.Number % 10), s => (uint)s.Number % 10);
        Check(rows.Select(s => -(uint)s.Number), s => -(uint)s.Number);
        CheckWhere(rows.Where(s => (uint)s.Number + 1 > 100), s => (uint)s.Number + 1 > 100);
    }

    [Fact]
    public async Task Between_two_bounds()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => Math.Clamp(s.Number, -3, s.Divisor + 20)), s => Math.Clamp(s.Number, -3, s.Divisor + 20));
        Check(rows.Select(s => decimal.Clamp(s.Price, -1m, 3m)), s => decimal.Clamp(s.Price, -1m, 3m));
        Check(rows.Select(s => int.Max(s.Number, s.Divisor)), s => int.Max(s.Number, s.Divisor));
        Check(rows.Select(s => long.Min(s.Big, 5)), s => long.Min(s.Big, 5));
        Check(rows.Select(s => double.Abs(s.Real)), s => double.Abs(s.Real));
        Check(rows.Select(s => decimal.Max(s.Price, s.Rate)), s => decimal.Max(s.Price, s.Rate));
    }

    [Fact]
    public async Task Characters_are_numbers_beside_numbers()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        var (code, decimalCode, letter) = (88, 37.5m, 'o');
        List<int> codes = [32, 223];
        List<decimal> decimals = [32m, 88.5m];
        Check(rows.Select(s => (long)s.Letter), s => (long)s.Letter);
        Check(rows.Select(s => (ushort)s.Letter), s => (ushort)s.Letter);
        Check(rows.Select(s => (double)s.Letter), s => (double)s.Letter);
        Check(rows.Select(s => (decimal)s.Letter), s => (decimal)s.Letter);
        Check(rows.Select(s => s.Letter - 'A'), s => s.Letter - 'A');
        Check(rows.Select(s => s.Letter + s.Rate), s => s.Letter + s.Rate);
        CheckWhere(rows.Where(s => s.Letter > s.Number), s => s.Letter > s.Number);
        CheckWhere(rows.Where(s => s.Letter >= s.Tiny), s => s.Letter >= s.Tiny);
        CheckWhere(rows.Where(s => s.Letter < s.Big), s => s.Letter < s.Big);
        CheckWhere(rows.Where(s => s.Letter > s.Real), s => s.Letter > s.Real);
        CheckWhere(rows.Where(s => s.Letter > s.Price), s => s.Letter > s.Price);
        CheckWhere(rows.Where(s => s.Maybe < s.Letter), s => s.Maybe < s.Letter);
        CheckWhere(rows.Where(s => !(s.Letter > s.Maybe)), s => !(s.Letter > s.Maybe));
        CheckWhere(rows.Where(s => s.Letter == code), s => s.Letter == code);
        CheckWhere(rows.Where(s => s.Letter < decimalCode), s => s.Letter < decimalCode);
        CheckWhere(rows.Where(s => s.Letter < 37.5), s => s.Letter < 37.5);
        CheckWhere(rows.Where(s => s.Letter != 0), s => s.Letter != 0);
        CheckWhere(rows.Where(s => s.Letter < 0xD800), s => s.Letter < 0xD800);
        CheckWhere(rows.Where(s => s.Small + 114 == letter), s => s.Small + 114 == letter);
        CheckWhere(rows.Where(s => ((char?)null ?? s.Letter) > s.Real), s => ((char?)null ?? s.Letter) > s.Real);
        CheckWhere(rows.Where(s => (s.Flag ? s.Letter : (char?)null) > s.Real), s => (s.Flag ? s.Letter : (char?)null) > s.Real);
        CheckWhere(rows.Where(s => (s.Flag ? 'o' : s.Letter) > s.Tiny), s => (s.Flag ? 'o' : s.Letter) > s.Tiny);
        CheckWhere(rows.Where(s => s.Letter == (s.Flag ? 111 : s.Number)), s => s.Letter == (s.Flag ? 111 : s.Number));
        CheckWhere(rows.Where(s => (s.Flag ? 88 : s.Tiny) <= s.Letter), s => (s.Flag ? 88 : s.Tiny) <= s.Letter);
        CheckWhere(rows.Where(s => s.Letter > (s.Flag ? 40 : 90)), s => s.Letter > (s.Flag ? 40 : 90));
        CheckWhere(rows.Where(s => codes.Contains(s.Letter)), s => codes.Contains(s.Letter));
        CheckWhere(rows.Where(s => decimals.Contains(s.Letter)), s => decimals.Contains(s.Letter));
        CheckWhere(rows.Where(s => session.Query<Sample>().Select(o => o.Small + 114).Contains(s.Letter)), s => Samples.Select(o => o.Small + 114).Contains(s.Letter));
        CheckWhere(
            rows.Where(s => session.Query<Sample>().Select(o => o.Maybe + 107).Contains(s.Letter)), s => Samples.Select(o => o.Maybe + 107).Contains(s.Letter));
        Assert.Equal(
            Samples.Join(Samples, s => s.Letter, o => o.Small + 114, (s, o) => (s.Id, o.Id)).Order(),
            session.Query<Sample>().Join(session.Query<Sample>(), s => s.Letter, o => o.Small + 114, (s, o) => (s.Id, o.Id)).ToList().Order());
    }

    [Fact]
    public async Task Whole_numbers_are_decimals_beside_decimals()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        List<decimal> decimals = [8m, -6.5m];
        CheckWhere(rows.Where(s => decimals.Contains(s.Divisor * 4)), s => decimals.Contains(s.Divisor * 4));
        CheckWhere(
            rows.Where(s => session.Query<Sample>().Select(o => o.Price * 0 + 8).Contains(s.Divisor * 4)), s => Samples.Select(o => o.Price * 0 + 8).Contains(s.Divisor * 4));
        Assert.Equal(
            Samples.Join(Samples, s => s.Divisor * 4, o => o.Rate * 0 + 8, (s, o) => (s.Id, o.Id)).Order(),
            session.Query<Sample>().Join(session.Query<Sample>(), s => s.Divisor * 4, o => o.Rate * 0 + 8, (s, o) => (s.Id, o.Id)).ToList().Order());
    }

    [Fact]
    public async Task Bits_flags_bytes_and_defaults()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        var (mask, right) = (6, Rights.Write);
        byte[] bytes = [1, 2, 0, 255];
        Check(rows.Select(s => s.Number & mask), s => s.Number & mask);
        Check(rows.Select(s => s.Number | s.Divisor), s => s.Number | s.Divisor);
        Check(rows.Select(s => s.Number ^ s.Divisor), s => s.Number ^ s.Divisor);
        Check(rows.Select(s => ~s.Number), s => ~s.Number);
        Check(rows.Select(s => s.Tiny << 3), s => s.Tiny << 3);
        Check(rows.Select(s => s.Number >> 1), s => s.Number >> 1);
        Check(rows.Select(s => s.Big & 0xFF), s => s.Big & 0xFF);
        Check(rows.Select(s => s.Tiny & 4 | 1), s => s.Tiny & 4 | 1);
        Check(rows.Select(s => s.Rights & Rights.Write), s => s.Rights & Rights.Write);
        CheckWhere(rows.Where(s => s.Rights.HasFlag(Rights.Read)), s => s.Rights.HasFlag(Rights.Read));
        CheckWhere(rows.Where(s => !s.Rights.HasFlag(right)), s => !s.Rights.HasFlag(right));
        CheckWhere(rows.Where(s => (s.Rights & Rights.All) != 0), s => (s.Rights & Rights.All) != 0);
        Check(rows.Select(s => s.Bytes.Length), s => s.Bytes.Length);
        CheckWhere(rows.Where(s => s.Bytes.SequenceEqual(bytes)), s => s.Bytes.SequenceEqual(bytes));
        CheckWhere(rows.Where(s => s.Copy != null && !s.Bytes.SequenceEqual(s.Copy)), s => s.Copy != null && !s.Bytes.SequenceEqual(s.Copy));
        Check(rows.Select(s => s.Maybe.GetValueOrDefault()), s => s.Maybe.GetValueOrDefault());
        Check(rows.Select(s => s.Maybe.GetValueOrDefault(s.Number)), s => s.Maybe.GetValueOrDefault(s.Number));
        Check(rows.Select(s => s.Discount.GetValueOrDefault()), s => s.Discount.GetValueOrDefault());
        CheckWhere(rows.Where(s => s.Number.Equals(7)), s => s.Number.Equals(7));
        CheckWhere(rows.Where(s => s.Maybe.Equals(s.Number)), s => s.Maybe.Equals(s.Number));
        CheckWhere(rows.Where(s => !s.Number.Equals(s.Maybe)), s => !s.Number.Equals(s.Maybe));
        CheckWhere(rows.Where(s => s.Maybe.Equals(null)), s => s.Maybe.Equals(null));
        CheckWhere(rows.Where(s => s.Rights.Equals(right)), s => s.Rights.Equals(right));
        CheckWhere(rows.Where(s => s.Number.CompareTo(0) > 0), s => s.Number.CompareTo(0) > 0);
        Check(rows.Select(s => s.Number.CompareTo(s.Divisor)), s => s.Number.CompareTo(s.Divisor));
    }
}
