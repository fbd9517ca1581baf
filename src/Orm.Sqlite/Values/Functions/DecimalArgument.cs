using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values.Functions;

/// <summary>A decimal as a function's argument and result.</summary>
internal static class DecimalArgument
{
    /// <summary>Reads a text, and a number that is none by its value; false where it is no decimal.</summary>
    internal static bool TryRead(nint argument, out decimal value)
    {
        value = 0;
        switch (Sqlite3.ValueType(argument))
        {
            case StorageClass.Integer:
                value = Sqlite3.ValueInt64(argument);
                return true;
            case StorageClass.Real:
                return DecimalText.TryConvert(Sqlite3.ValueDouble(argument), out value);
            case StorageClass.Text:
                return DecimalText.TryRead(Sqlite3.ValueText(argument), out value);
            default:
                return false;
        }
    }

    /// <summary>Gives a decimal as the result, in the one form that it is kept in.</summary>
    internal static void Give(nint context, decimal value)
    {
        Span<byte> text = stackalloc byte[DecimalText.MaxLength];
        Sqlite3.ResultText(context, text[..DecimalText.Write(value, text)]);
    }
}
