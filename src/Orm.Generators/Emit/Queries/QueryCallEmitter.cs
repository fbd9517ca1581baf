using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>The class of one call: its piece of SQL and the method that appends it to a query.</summary>
internal static class QueryCallEmitter
{
    public static void Emit(SourceWriter writer, string name, QueryCall call, QueryCode code)
    {
        writer.Line($"/// <summary><c>{Escape(call.Lambda)}</c></summary>");
        writer.Open($"internal static class {name}");
        if (call.Operator == QueryOperator.Sql)
        {
            SqlResultEmitter.Emit(writer, call.Result!, code);
        }
        else if (call.Operator == QueryOperator.Lambda)
        {
            KeptLambdaEmitter.Emit(writer, call, code);
        }
        else if (call is { Operator: QueryOperator.Select, Projection: null })
        {
            writer.Line("internal static global::Orm.Query<TResult> Append<T, TResult>(global::Orm.Query<T> query) => (global::Orm.Query<TResult>)(object)query;");
        }
        else
        {
            EmitOperator(writer, call, code);
        }

        writer.Close();
    }

    private static void EmitOperator(SourceWriter writer, QueryCall call, QueryCode code)
    {
        PieceEmitter.Emit(writer, "piece", PieceEmitter.Of(call));
        if (GroupElements.Has(call))
        {
            PieceEmitter.Emit(writer, "elements", PieceEmitter.OfElements(call));
        }

        if (call is { Operator: QueryOperator.GroupBy, Projection: not null })
        {
            PieceEmitter.Emit(writer, "result", PieceEmitter.OfResult(call));
        }

        ValuesEmitter.EmitSources(writer, call);
        ValuesEmitter.EmitDependencies(writer, call);
        if (call.Operator == QueryOperator.Aggregate)
        {
            EmitRun(writer, call);
        }
        else
        {
            EmitAppend(writer, call);
        }

        ValuesEmitter.EmitAccessors(writer, call);
        if (call.Projection is { } projection)
        {
            writer.Line();
            ProjectionEmitter.Emit(writer, projection.Result, code);
        }
        else if (call.Operator == QueryOperator.Aggregate)
        {
            writer.Line();
            ProjectionEmitter.Emit(writer, new ValueNode(0, ResultOf(call), call.Operand!.IsStored), code);
        }

        ValuesEmitter.EmitArguments(writer, call, code);
    }

    private static void EmitAppend(SourceWriter writer, QueryCall call)
    {
        var signature = call.Signature!;
        var result = IsFilter(call) ? $"global::Orm.Querying.FilteredQuery<{signature.TypeParameters[0]}, {(call.Values.Count > 0 ? "Arguments" : "global::Orm.Querying.NoArguments")}>"
            : call.Operator is QueryOperator.Select or QueryOperator.Join or QueryOperator.GroupBy || IsOrder(call) ? signature.Result
            : signature.Parameters[0];
        writer.Line($"internal static {result} Append{Generics(signature)}({signature.Parameters[0]} query{ValuesEmitter.Parameters(call)})");
        writer.Indent();
        writer.Line(call is { Operator: QueryOperator.GroupBy, Projection: { } projection }
            ? $"=> query.{Group(call)}.AppendProjection<TResult, {ProjectionEmitter.TypeOf(projection.Result)}, Projection{TypeOfArguments(call)}>(result{Arguments(call)});"
            : $"=> query.{Method(call)};");
        writer.Unindent();
    }

    private static string Method(QueryCall call) => call.Operator switch
    {
        _ when IsFilter(call) => $"Filter(piece{Arguments(call)})",
        QueryOperator.OrderBy or QueryOperator.OrderByDescending => $"AppendOrder(piece{Arguments(call)})",
        QueryOperator.ThenBy or QueryOperator.ThenByDescending => $"AppendFurtherOrder(piece{Arguments(call)})",
        QueryOperator.Select => $"AppendProjection<TResult, {ProjectionEmitter.TypeOf(call.Projection!.Result)}, Projection{TypeOfArguments(call)}>(piece{Arguments(call)})",
        QueryOperator.Join => $"AppendJoin<TResult, {ProjectionEmitter.TypeOf(call.Projection!.Result)}, Projection{TypeOfArguments(call)}>(piece{Arguments(call)})",
        QueryOperator.GroupBy => Group(call),
        _ => $"Append(piece{Arguments(call)})",
    };

    private static string Group(QueryCall call)
    {
        var types = call.Signature!.TypeParameters;
        return GroupElements.Has(call)
            ? $"AppendGroup<{types[1]}, {types[2]}{TypeOfArguments(call)}>(elements{Arguments(call)}).AppendGroup<{types[1]}, {types[2]}>(piece)"
            : $"AppendGroup<{types[1]}, {types[0]}{TypeOfArguments(call)}>(piece{Arguments(call)})";
    }

    // Runs the aggregate: its value's type is known here, and of the method it takes the place of only that it is the same.
    private static void EmitRun(SourceWriter writer, QueryCall call)
    {
        var signature = call.Signature!;
        var type = QueryCode.TypeOf(ResultOf(call));
        var isAsync = call.Method.EndsWith("Async", StringComparison.Ordinal);
        var result = isAsync ? signature.Result.Substring(signature.Result.IndexOf('<') + 1).TrimEnd('>') : signature.Result;
        var run = $"query.Append(piece{Arguments(call)}).RunScalar{(isAsync ? "Async" : "")}<{type}, Projection>({CSharp.Literal(call.Method)}{(isAsync ? ", cancellationToken" : "")}{(call.IsNullAnError ? ", emptyIsError: true" : "")})";
        var parameters = $"{signature.Parameters[0]} query{ValuesEmitter.Parameters(call)}{(isAsync ? ", global::System.Threading.CancellationToken cancellationToken" : "")}";
        if (result == type)
        {
            writer.Line($"internal static {signature.Result} Run{(isAsync ? "Async" : "")}{Generics(signature)}({parameters})");
            writer.Line($"    => {run};");
            return;
        }

        writer.Open($"internal static {(isAsync ? "async " : "")}{signature.Result} Run{(isAsync ? "Async" : "")}{Generics(signature)}({parameters})");
        writer.Line($"{type} value = {(isAsync ? "await " : "")}{run}{(isAsync ? ".ConfigureAwait(false)" : "")};");
        writer.Line($"return global::System.Runtime.CompilerServices.Unsafe.As<{type}, {result}>(ref value);");
        writer.Close();
    }

    private static ColumnType ResultOf(QueryCall call) => call.Operand!.Type with { IsNullable = !call.IsNullAnError };

    /// <summary>Whether it is a condition with which rows are read at once, so that no query is made of it.</summary>
    public static bool IsFilter(QueryCall call)
        => (call.Operator is QueryOperator.All or QueryOperator.Contains || (call.Operator == QueryOperator.Where && call.Method != "Where"))
            && ValuesEmitter.Operands(call).Length == 0;

    private static bool IsOrder(QueryCall call)
        => call.Operator is QueryOperator.OrderBy or QueryOperator.OrderByDescending or QueryOperator.ThenBy or QueryOperator.ThenByDescending;

    public static string Generics(MethodSignature signature) => signature.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", signature.TypeParameters)}>";

    /// <summary>What is appended with the piece: its values, and the queries that belong to it.</summary>
    public static string Arguments(QueryCall call)
    {
        var operands = ValuesEmitter.Operands(call);
        var values = call.Values.Count > 0 ? $", new Arguments({ValuesEmitter.Values(call)})"
            : operands.Length > 0 && call.Operator != QueryOperator.Join ? ", default(global::Orm.Querying.NoArguments)"
            : "";
        return values + operands;
    }

    private static string TypeOfArguments(QueryCall call)
        => call.Values.Count > 0 ? ", Arguments"
            : ValuesEmitter.Operands(call).Length > 0 && call.Operator != QueryOperator.Join ? ", global::Orm.Querying.NoArguments"
            : "";

    private static string Escape(string lambda) => lambda.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
