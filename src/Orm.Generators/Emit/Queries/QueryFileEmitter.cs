using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>
/// What the lambdas of a source file became: a class each, with its SQL and the reading of its values. Changes only with the
/// lambdas, so that an edit elsewhere in the file leaves it as it is.
/// </summary>
internal static class QueryFileEmitter
{
    public static string Emit(QueryBodies file)
    {
        var writer = new SourceWriter();
        var code = new QueryCode();
        FileHead.Emit(writer, QueryCode.Namespace);
        writer.Line(GeneratedCode.Attribute);
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Open($"internal static class {QueryCode.ClassOf(file.Name)}");
        var isFirst = true;
        foreach (var call in file.Calls)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            QueryCallEmitter.Emit(writer, call.Name, call.Call, code);
        }

        writer.Close();
        ConverterClassEmitter.Emit(writer, code.Converters);
        return writer.ToString();
    }
}
