using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>A lambda that is kept: a class with what becomes of it behind a query, with its values read once.</summary>
internal static class KeptLambdaEmitter
{
    public static void Emit(SourceWriter writer, QueryCall call, QueryCode code)
    {
        var projection = call.Projection!;
        PieceEmitter.Emit(writer, "selected", PieceEmitter.Of(call with { Operator = QueryOperator.Select }));
        if (call.Condition is not null)
        {
            PieceEmitter.Emit(writer, "filtering", PieceEmitter.Of(call with { Operator = QueryOperator.Where }));
        }

        if (call.Operand is not null)
        {
            PieceEmitter.Emit(writer, "sorting", PieceEmitter.Of(call with { Operator = QueryOperator.OrderBy }));
            PieceEmitter.Emit(writer, "sortingDescending", PieceEmitter.Of(call with { Operator = QueryOperator.OrderByDescending }));
            PieceEmitter.Emit(writer, "sortingFurther", PieceEmitter.Of(call with { Operator = QueryOperator.ThenBy }));
            PieceEmitter.Emit(writer, "sortingFurtherDescending", PieceEmitter.Of(call with { Operator = QueryOperator.ThenByDescending }));
        }

        ValuesEmitter.EmitSources(writer, call);
        ValuesEmitter.EmitDependencies(writer, call);
        var (values, operands) = (call.Values.Count > 0 ? $"new Arguments({ValuesEmitter.Values(call)})" : "default", ValuesEmitter.Operands(call));
        writer.Line($"internal static global::Orm.SqlLambda<T, TResult> Make<T, TResult>({ValuesEmitter.Parameters(call).TrimStart(',', ' ')})");
        writer.Line($"    => new Lambda<T, TResult>({values}{(operands.Length > 0 ? $", [{operands.TrimStart(',', ' ')}]" : "")});");
        ValuesEmitter.EmitAccessors(writer, call);
        writer.Line();
        EmitClass(writer, call, ProjectionEmitter.TypeOf(projection.Result));
        writer.Line();
        ProjectionEmitter.Emit(writer, projection.Result, code);
        ValuesEmitter.EmitArguments(writer, call, code);
    }

    private static void EmitClass(SourceWriter writer, QueryCall call, string read)
    {
        var values = call.Values.Count > 0 ? "Arguments" : "global::Orm.Querying.NoArguments";
        var hasOperands = call.Captured.Count > 0;
        var arguments = hasOperands ? "arguments, operands" : "arguments";
        writer.Open($"private sealed class Lambda<T, TResult>({values} arguments{(hasOperands ? ", global::Orm.Query[] operands" : "")}) : global::Orm.SqlLambda<T, TResult>");
        Method("global::Orm.Query<T> Filter(global::Orm.Query<T> query)", call.Condition is not null ? $"query.Append(filtering, {arguments})" : NoUse("a condition", "it is none"));
        Order("global::Orm.OrderedQuery<T> Sort(global::Orm.Query<T> query)", $"query.AppendOrder(sorting, {arguments})");
        Order("global::Orm.OrderedQuery<T> SortDescending(global::Orm.Query<T> query)", $"query.AppendOrder(sortingDescending, {arguments})");
        Order("global::Orm.OrderedQuery<T> SortFurther(global::Orm.OrderedQuery<T> query)", $"query.AppendFurtherOrder(sortingFurther, {arguments})");
        Order("global::Orm.OrderedQuery<T> SortFurtherDescending(global::Orm.OrderedQuery<T> query)", $"query.AppendFurtherOrder(sortingFurtherDescending, {arguments})");
        writer.Line($"public override global::Orm.Query<TResult> Project(global::Orm.Query<T> query) => query.AppendProjection<TResult, {read}, Projection, {values}>(selected, {arguments});");
        writer.Close();

        void Order(string signature, string body) => Method(signature, call.Operand is not null ? body : NoUse("sorted by", "its values have no order in the database"));

        void Method(string signature, string body)
        {
            writer.Line($"public override {signature} => {body};");
            writer.Line();
        }
    }

    private static string NoUse(string use, string why) => $"throw NoUse({CSharp.Literal(use)}, {CSharp.Literal(why)})";
}
