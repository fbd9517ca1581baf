using Orm.Generators.Model;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Why the database can't sort or compare a column as C# does its values, and what to do instead.</summary>
internal static class OrderRefusal
{
    public static (string What, string Instead) OfComparison(ColumnType type) => type.Conversion switch
    {
        Converter => ($"an order comparison of '{Name(type)}', which has no order in C#", Comparable(type)),
        EnumAsText => ("an order comparison of an enum kept as text, which the database would compare by name", "compare with '==' and '!='"),
        _ => throw new UnreachableException(),
    };

    public static (string What, string Instead) OfOrder(ColumnType type) => type.Conversion switch
    {
        Converter => ($"an order by '{Name(type)}', which has no order in C#", Comparable(type)),
        EnumAsText => ("an order by an enum kept as text, which the database would sort by name", "order by another member, or sort the list after reading it"),
        _ => throw new UnreachableException(),
    };

    private static string Comparable(ColumnType type)
        => $"implement IComparable<{Name(type)}> where the column sorts as its values do, or sort the list after reading it";

    private static string Name(ColumnType type) => type.CSharp.Replace("global::", "");
}
