using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>A value within JSON as SQL.</summary>
internal static class JsonWriter
{
    public static string Write(JsonOperand json, SqlDialect dialect)
    {
        var document = json.Document is ColumnOperand { Column: { Collection: { } collection, IsJson: true } }
            ? $"{ElementsWriter.Alias(collection)}.value"
            : OperandWriter.Atom(json.Document, dialect);
        if (json.Place is not { } place)
        {
            return dialect.JsonValue(document, json.Path, null, json);
        }

        // A place from the end would be counted from there.
        var index = OperandWriter.Atom(place, dialect);
        return $"CASE WHEN {index} >= 0 THEN {dialect.JsonValue(document, json.Path, index, json)} END";
    }
}
