namespace Orm.Generators.Parsing;

/// <summary>FNV-1a in 64 bits.</summary>
internal struct TextHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong value;

    public readonly ulong Value => value ^ Offset;

    public void Add(string text)
    {
        foreach (var character in text)
        {
            Add(character);
        }

        // So that two texts differ from one that is both.
        Add('\uFFFF');
    }

    public void Add(ulong number)
    {
        for (var shift = 0; shift < 64; shift += 16)
        {
            Add((char)(number >> shift));
        }
    }

    private void Add(char character) => value = unchecked(((value ^ Offset ^ character) * Prime) ^ Offset);
}
