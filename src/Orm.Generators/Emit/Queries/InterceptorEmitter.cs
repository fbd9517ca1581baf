using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>What stands in for the calls of a source file: a line each, renewed by any edit of the file.</summary>
internal static class InterceptorEmitter
{
    // The compiler knows the attribute by its name; the framework has none.
    private const string AttributeNamespace = "System.Runtime.CompilerServices";

    public static string Emit(QueryFile file)
    {
        var writer = new SourceWriter();
        FileHead.Emit(writer, containingNamespace: null);
        writer.Open($"namespace {AttributeNamespace}");
        writer.Line("[global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = true)]");
        writer.Line("file sealed class InterceptsLocationAttribute(int version, string data) : global::System.Attribute");
        writer.Line("{");
        writer.Line("    public int Version { get; } = version;");
        writer.Line();
        writer.Line("    public string Data { get; } = data;");
        writer.Line("}");
        writer.Close();
        writer.Line();
        writer.Open($"namespace {QueryCode.Namespace}");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"file static class {file.Name}Interceptors");
        for (var i = 0; i < file.Sites.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            Emit(writer, file, file.Sites[i]);
        }

        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void Emit(SourceWriter writer, QueryFile file, QuerySite site)
    {
        writer.Line($"[global::{AttributeNamespace}.InterceptsLocation({QueryCode.Number(site.LocationVersion)}, {CSharp.Literal(site.LocationData)})]");
        writer.Line($"internal static {Signature(site)}");
        writer.Line($"    => {Body(file, site)};");
    }

    private static string Signature(QuerySite site)
    {
        if (site.Call is { Operator: QueryOperator.Sql, Result: { } result })
        {
            return $"global::Orm.SqlQuery<{result.Type}> {site.Name}(this global::Orm.Session session, global::Orm.SqlInterpolatedStringHandler sql)";
        }

        var signature = site.Call.Signature!;
        var parameters = signature.Parameters.Select((type, index) => $"{(index == 0 && site.Call.Operator != QueryOperator.Lambda ? "this " : "")}{type} {signature.Names[index]}");
        var generics = signature.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", signature.TypeParameters)}>";
        return $"{signature.Result} {site.Name}{generics}({string.Join(", ", parameters)})";
    }

    private static string Body(QueryFile file, QuerySite site)
    {
        var call = site.Call;
        var query = $"{QueryCode.ClassOf(file.Name)}.{site.Name}";
        if (call.Operator == QueryOperator.Sql)
        {
            return $"session.Sql(sql, {query}.Reader)";
        }

        var signature = call.Signature!;
        var append = $"{query}.Append{Generics(call)}(query{ValuesEmitter.Arguments(call, "value", "lambda", "inner")})";
        var token = call.Method.EndsWith("Async", StringComparison.Ordinal) ? "cancellationToken" : "";
        return call.Operator switch
        {
            QueryOperator.Lambda => $"{query}.Make{Generics(call)}({ValuesEmitter.Arguments(call, "value", "lambda", "inner").TrimStart(',', ' ')})",
            QueryOperator.Update => $"{append}.RunUpdate{Async(call)}({token})",
            QueryOperator.All => $"{append}.RunAll{Async(call)}({token})",
            QueryOperator.Contains => $"{append}.{call.Method}({token})",
            QueryOperator.Aggregate => $"{query}.Run{Async(call)}{Generics(call)}(query{ValuesEmitter.Arguments(call, "value", "lambda", "inner")}{(token.Length > 0 ? ", " + token : "")})",
            QueryOperator.Where when call.Method != "Where" => $"{append}.{call.Method}({token})",
            _ => append,
        };
    }

    private static string Async(QueryCall call) => call.Method.EndsWith("Async", StringComparison.Ordinal) ? "Async" : "";

    private static string Generics(QueryCall call) => call.Signature!.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", call.Signature.TypeParameters)}>";
}
