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

    private static string Signature(QuerySite site) => site.Call switch
    {
        { Operator: QueryOperator.Select } => $"global::Orm.Query<TResult> {site.Name}<T, TResult>(this global::Orm.Query<T> query, global::System.Func<T, TResult> lambda)",
        { Operator: QueryOperator.OrderBy or QueryOperator.OrderByDescending }
            => $"global::Orm.OrderedQuery<T> {site.Name}<T, TKey>(this global::Orm.Query<T> query, global::System.Func<T, TKey> lambda)",
        { Operator: QueryOperator.ThenBy or QueryOperator.ThenByDescending }
            => $"global::Orm.OrderedQuery<T> {site.Name}<T, TKey>(this global::Orm.OrderedQuery<T> query, global::System.Func<T, TKey> lambda)",
        { Operator: QueryOperator.Sql, Result: { } result }
            => $"global::Orm.SqlQuery<{result.Type}> {site.Name}(this global::Orm.Session session, global::Orm.SqlInterpolatedStringHandler sql)",
        { Operator: QueryOperator.Update } call => UpdateSignature(site.Name, call),
        { TakesValue: true }
            => $"global::Orm.Query<T> {site.Name}<T, TValue>(this global::Orm.Query<T> query, TValue value, global::System.Func<T, TValue, bool> lambda)",
        { Method: "Where" } => $"global::Orm.Query<T> {site.Name}<T>(this global::Orm.Query<T> query, global::System.Func<T, bool> lambda)",
        var call => TerminalSignature(site.Name, call.Method),
    };

    // The methods that read come with a condition of their own: a Where before them.
    private static string TerminalSignature(string name, string method)
    {
        var isAsync = IsAsync(method);
        var result = (isAsync ? method.Substring(0, method.Length - "Async".Length) : method) switch
        {
            "Any" => "bool",
            "Count" => "int",
            "First" or "Single" => "T",
            _ => "T?",
        };
        return isAsync
            ? $"global::System.Threading.Tasks.ValueTask<{result}> {name}<T>(this global::Orm.Query<T> query, global::System.Func<T, bool> lambda, global::System.Threading.CancellationToken cancellationToken)"
            : $"{result} {name}<T>(this global::Orm.Query<T> query, global::System.Func<T, bool> lambda)";
    }

    private static string UpdateSignature(string name, QueryCall call)
    {
        var isAsync = IsAsync(call.Method);
        var set = "global::Orm.SetColumns<T>";
        var result = isAsync ? "global::System.Threading.Tasks.ValueTask<int>" : "int";
        var parameters = call.TakesValue
            ? $"{name}<T, TValue>(this global::Orm.Query<T> query, TValue value, global::System.Func<{set}, TValue, {set}> lambda"
            : $"{name}<T>(this global::Orm.Query<T> query, global::System.Func<{set}, {set}> lambda";
        return $"{result} {parameters}{(isAsync ? ", global::System.Threading.CancellationToken cancellationToken" : "")})";
    }

    private static string Body(QueryFile file, QuerySite site)
    {
        var append = $"{QueryCode.ClassOf(file.Name)}.{site.Name}.Append";
        return site.Call switch
        {
            { Operator: QueryOperator.Sql } => $"session.Sql(sql, {QueryCode.ClassOf(file.Name)}.{site.Name}.Reader)",
            { Operator: QueryOperator.Select } => $"{append}<T, TResult>(query)",
            { Operator: QueryOperator.Update } call => $"{append}(query{ValuesEmitter.Arguments(call, "value", "lambda")}).{(IsAsync(call.Method) ? "RunUpdateAsync(cancellationToken)" : "RunUpdate()")}",
            { Operator: not QueryOperator.Where } => $"{append}(query)",
            { Method: "Where" } call => $"{append}(query{ValuesEmitter.Arguments(call, "value", "lambda")})",
            var call => $"{append}(query{ValuesEmitter.Arguments(call, "value", "lambda")}).{call.Method}({(IsAsync(call.Method) ? "cancellationToken" : "")})",
        };
    }

    private static bool IsAsync(string method) => method.EndsWith("Async", StringComparison.Ordinal);
}
