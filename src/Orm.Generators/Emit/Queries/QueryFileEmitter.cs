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

        // Values are computed by the user's own expressions, of which the compiler has said already what it has to say.
        writer.Line("#pragma warning disable CS0458, CS0464, CS0472, CS1718, CS8794, CS8519, CS8520");
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
