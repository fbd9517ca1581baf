using System.Globalization;
using Orm.Drivers;

namespace Orm.Diagnostics;

/// <summary>The parameters of a statement as the echo tells them: their values where they may be shown, else <c>?</c>.</summary>
internal struct ParameterTexts(bool sensitiveData) : IParameters
{
    // A statement that inserts many rows has thousands.
    private const int Most = 100;

    private readonly List<string> texts = [];

    /// <summary>Each parameter's text, in their order.</summary>
    public readonly IReadOnlyList<string> Texts => texts;

    public override readonly string? ToString() => texts.Count switch
    {
        0 => null,
        1 => "1 parameter: " + texts[0],
        <= Most => string.Create(CultureInfo.InvariantCulture, $"{texts.Count} parameters: {string.Join(", ", texts)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{texts.Count} parameters: {string.Join(", ", texts.Take(Most))}, …"),
    };

    public readonly void SetNull(int number) => Write(number, null);

    public readonly void Set(int number, bool value) => Write(number, value);

    public readonly void Set(int number, bool? value) => Write(number, value);

    public readonly void Set(int number, sbyte value) => Write(number, value);

    public readonly void Set(int number, sbyte? value) => Write(number, value);

    public readonly void Set(int number, byte value) => Write(number, value);

    public readonly void Set(int number, byte? value) => Write(number, value);

    public readonly void Set(int number, short value) => Write(number, value);

    public readonly void Set(int number, short? value) => Write(number, value);

    public readonly void Set(int number, ushort value) => Write(number, value);

    public readonly void Set(int number, ushort? value) => Write(number, value);

    public readonly void Set(int number, int value) => Write(number, value);

    public readonly void Set(int number, int? value) => Write(number, value);

    public readonly void Set(int number, uint value) => Write(number, value);

    public readonly void Set(int number, uint? value) => Write(number, value);

    public readonly void Set(int number, long value) => Write(number, value);

    public readonly void Set(int number, long? value) => Write(number, value);

    public readonly void Set(int number, ulong value) => Write(number, value);

    public readonly void Set(int number, ulong? value) => Write(number, value);

    public readonly void Set(int number, float value) => Write(number, value);

    public readonly void Set(int number, float? value) => Write(number, value);

    public readonly void Set(int number, double value) => Write(number, value);

    public readonly void Set(int number, double? value) => Write(number, value);

    public readonly void Set(int number, decimal value) => Write(number, value);

    public readonly void Set(int number, decimal? value) => Write(number, value);

    public readonly void Set(int number, char value) => Write(number, value);

    public readonly void Set(int number, char? value) => Write(number, value);

    public readonly void Set(int number, Guid value) => Write(number, value);

    public readonly void Set(int number, Guid? value) => Write(number, value);

    public readonly void Set(int number, DateTime value) => Write(number, value);

    public readonly void Set(int number, DateTime? value) => Write(number, value);

    public readonly void Set(int number, DateTimeOffset value) => Write(number, value);

    public readonly void Set(int number, DateTimeOffset? value) => Write(number, value);

    public readonly void Set(int number, DateOnly value) => Write(number, value);

    public readonly void Set(int number, DateOnly? value) => Write(number, value);

    public readonly void Set(int number, TimeOnly value) => Write(number, value);

    public readonly void Set(int number, TimeOnly? value) => Write(number, value);

    public readonly void Set(int number, TimeSpan value) => Write(number, value);

    public readonly void Set(int number, TimeSpan? value) => Write(number, value);

    public readonly void Set(int number, string? value) => Write(number, value);

    public readonly void Set(int number, byte[]? value) => Write(number, value);

    public readonly void SetLocal(int number, DateTime value) => Write(number, value);

    public readonly void SetLocal(int number, DateTime? value) => Write(number, value);

    public readonly void SetBytes(int number, Guid value) => Write(number, value);

    public readonly void SetBytes(int number, Guid? value) => Write(number, value);

    public readonly void SetArray<T>(int number, T[]? value) => Write(number, value);

    private readonly void Write(int number, object? value)
    {
        while (texts.Count < number)
        {
            texts.Add(ValueText.Hidden);
        }

        if (sensitiveData)
        {
            texts[number - 1] = ValueText.Of(value);
        }
    }
}
