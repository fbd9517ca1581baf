using System.Text;
using Orm.Sqlite.Values;

namespace Orm.Integration.Tests.Sqlite.Values;

/// <summary>Guids are read from their texts as .NET reads them.</summary>
public class GuidTextTests
{
    [Theory]
    [InlineData("D")]
    [InlineData("N")]
    [InlineData("B")]
    public void Every_digit_counts_in_either_case(string format)
    {
        var random = new Random(7);
        var bytes = new byte[GuidText.BytesLength];
        for (var i = 0; i < 1000; i++)
        {
            random.NextBytes(bytes);
            var guid = new Guid(bytes);
            var text = guid.ToString(format);

            Assert.Equal(guid, Read(text));
            Assert.Equal(guid, Read(text.ToUpperInvariant()));
        }
    }

    [Fact]
    public void A_text_with_any_other_character_is_none()
    {
        var text = "01234567-89ab-CDEF-fedc-ba9876543210"u8.ToArray();
        for (var place = 0; place < text.Length; place++)
        {
            var right = text[place];
            for (var character = 0; character <= byte.MaxValue; character++)
            {
                text[place] = (byte)character;
                var expected = Guid.TryParse(text, out var parsed);

                Assert.Equal((expected, parsed), (GuidText.TryRead(text, out var read), read));
            }

            text[place] = right;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("01234567-89ab-cdef-fedc-ba987654321")]
    [InlineData("01234567-89ab-cdef-fedc-ba98765432100")]
    public void A_text_of_another_length_is_none(string text) => Assert.False(GuidText.TryRead(Encoding.UTF8.GetBytes(text), out _));

    static Guid? Read(string text) => GuidText.TryRead(Encoding.UTF8.GetBytes(text), out var value) ? value : null;
}
