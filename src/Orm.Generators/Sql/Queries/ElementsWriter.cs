using System.Globalization;
using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>Whether a collection has an element of which a condition is true, as SQL.</summary>
internal static class ElementsWriter
{
    public static string Write(ElementsCondition test, SqlDialect dialect)
    {
        var list = OperandWriter.Write(test.List, dialect);
        var elements = test.Json is { } type ? dialect.JsonElements(list, Alias(test.Collection), type) : dialect.Elements(list, Alias(test.Collection));
        return $"{(test.IsNegated ? "NOT " : "")}EXISTS (SELECT 1 FROM {elements} WHERE {ConditionWriter.Write(test.Condition, dialect)})";
    }

    /// <summary>An element of a collection within whose elements it is spoken of.</summary>
    public static string Element(QueryColumn element, int collection, SqlDialect dialect)
        => element.IsJson ? dialect.JsonElement(Alias(collection), element.Type) : dialect.Element(Alias(collection), element.Type);

    /// <summary>The name of a collection's elements.</summary>
    public static string Alias(int collection) => collection == 0 ? "e" : "e" + collection.ToString(CultureInfo.InvariantCulture);
}
