namespace Orm.Generators.Tests.Oracle;

sealed partial class ExpressionGenerator
{
    const int MostLambdas = 2;

    static readonly Shape[] entities = [Shape.Item, Shape.Tag];

    /// <summary>The value of a query over another entity; null where there is none of the type, or too many stand around already.</summary>
    string? Subquery(ScalarType type, ExpressionScope scope, int depth)
    {
        if (!AllowsSubquery(scope))
        {
            return null;
        }

        var (source, inner, name) = Inner(scope, depth);
        return random.Next(4) switch
        {
            0 when type is { Name: "int", IsNullable: false } => $"{source}.Count()",
            1 when type is { IsNumber: true, IsNullable: false } => $"{source}.Sum({name} => {Of(type, inner, 1)})",
            2 when type is { IsLeast: true, IsNullable: true, Name: not "string" } => $"{source}.{Pick(["Min", "Max"])}({name} => {Of(type, inner, 1)})",
            // The first and the last day of C# are PostgreSQL's infinite ones, which have no parts.
            _ when type is { IsNullable: false, Name: "DateTime" or "DateOnly" or "DateTimeOffset" } => null,
            _ => $"{source}.OrderBy({name} => {name}.Id).Select({name} => {Of(type, inner, 1)}).FirstOrDefault()",
        };
    }

    string? SubqueryCondition(ExpressionScope scope, int depth)
    {
        if (!AllowsSubquery(scope))
        {
            return null;
        }

        var (source, inner, name) = Inner(scope, depth);
        if (random.Next(4) == 0)
        {
            var type = Type(scope);
            return $"{source}.Select({name} => {Of(type, inner, 1)}).Contains({Widened(type, scope, depth - 1)})";
        }

        return $"{source}.{Pick(["Any", "All"])}({name} => {Condition(inner, depth - 1)})";
    }

    bool AllowsSubquery(ExpressionScope scope) => scope.Depth < MostLambdas && scope.Passed is null && random.Next(3) == 0;

    (string Source, ExpressionScope Inner, string Name) Inner(ExpressionScope scope, int depth)
    {
        var entity = Pick(entities);
        var name = Name();
        var inner = scope.Within(name, entity);
        return (random.Next(2) == 0 ? entity.Root : $"{entity.Root}.Where({name} => {Condition(inner, depth - 1)})", inner, name);
    }
}
