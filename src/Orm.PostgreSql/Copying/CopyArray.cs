using Orm.PostgreSql.Values.Arrays;

namespace Orm.PostgreSql.Copying;

/// <summary>An array of one dimension: what it is made of, and each element as a value of its own.</summary>
internal static class CopyArray
{
    private const int HeaderLength = 3 * sizeof(int);
    private const int FirstIndex = 1;

    internal static void Write<T>(CopyBuffer buffer, int number, uint element, T[] value)
    {
        ArrayForm<T>.Instance.CheckLength(number, value);
        var start = buffer.Position;
        buffer.WriteInt32(HeaderLength);
        buffer.WriteInt32(value.Length == 0 ? 0 : 1);
        buffer.WriteInt32(Array.Exists(value, static part => part is null) ? 1 : 0);
        buffer.WriteInt32((int)element);
        if (value.Length == 0)
        {
            return;
        }

        buffer.WriteInt32(value.Length);
        buffer.WriteInt32(FirstIndex);
        var form = ArrayForm<T>.Instance;
        foreach (var part in value)
        {
            form.Copy(buffer, number, part);
        }

        buffer.Rewrite(start, buffer.Position - start - sizeof(int));
    }
}
