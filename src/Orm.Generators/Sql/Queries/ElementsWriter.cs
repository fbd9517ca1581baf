using System.Globalization;
using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>Whether a collection has an element of which a condition is true, as SQL.</summary>
internal static class ElementsWriter
{
    public static string Write(ElementsCondition test, SqlDialect dialect)
    {
        var elements = dialect.Elements(OperandWriter.Write(test.List, dialect), Alias(test.Collection));
        return $"{(test.IsNegated ? "NOT " : "")}EXISTS (SELECT 1 FROM {elements} WHERE {ConditionWriter.Write(test.Condition, dialect)})";
    }

    /// <summary>The name of a collection's elements.</summary>
    public static string Alias(int collection) => collection == 0 ? "e" : "e" + collection.ToString(CultureInfo.InvariantCulture);
}
