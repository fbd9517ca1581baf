using System.Numerics;

namespace Orm.Drivers;

/// <summary>Calculated numbers as the decimals next to them: a decimal holds 28 digits, or 29. Of two that are as near it is the even one, as in C#.</summary>
internal static class RoundedDecimal
{
    private const int MaxScale = 28;

    /// <summary>The decimal next to <c>digits / divisor / 10^scale</c>; false where it is larger than any decimal.</summary>
    /// <param name="digits">The dividend.</param>
    /// <param name="divisor">The divisor, above 0.</param>
    /// <param name="scale">How many of the digits are decimals; below 0 for zeros behind them.</param>
    /// <param name="value">The decimal.</param>
    internal static bool TryMake(BigInteger digits, BigInteger divisor, int scale, out decimal value)
    {
        if (scale < MaxScale)
        {
            digits *= BigInteger.Pow(10, MaxScale - scale);
        }
        else
        {
            divisor *= BigInteger.Pow(10, scale - MaxScale);
        }

        for (var decimals = MaxScale; decimals >= 0; decimals--)
        {
            var rounded = DivideToEven(digits, divisor);
            if (BigInteger.Abs(rounded).GetBitLength() <= 96)
            {
                Span<int> bits = stackalloc int[4];
                decimal.GetBits((decimal)BigInteger.Abs(rounded), bits);
                value = new decimal(bits[0], bits[1], bits[2], rounded.Sign < 0, (byte)decimals);
                return true;
            }

            divisor *= 10;
        }

        value = 0;
        return false;
    }

    private static BigInteger DivideToEven(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        var half = (BigInteger.Abs(remainder) * 2).CompareTo(divisor);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + remainder.Sign : quotient;
    }
}
