using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using static Orm.Generators.Parsing.Queries.Functions.FunctionTable;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>What <c>Math</c> has but rounding. A decimal is exact, a double as exact as the database's library.</summary>
internal static class MathFunctions
{
    private static readonly string[] numbers = ["sbyte", "short", "int", "long", "float", "double", "decimal"];

    // What the types of numbers have of Math themselves.
    private static readonly string[] owners = ["Math", .. numbers];

    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = Build();

    private static Dictionary<string, Func<FunctionUse, Operand?>> Build()
    {
        var table = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
        {
            ["Math.Sqrt(double)"] = Same(SqlFunction.Sqrt),
            ["Math.Pow(double, double)"] = Same(SqlFunction.Power),
            ["Math.Exp(double)"] = Same(SqlFunction.Exp),
            ["Math.Log(double)"] = Same(SqlFunction.Log),
            ["Math.Log(double, double)"] = Same(SqlFunction.LogOfBase),
            ["Math.Log10(double)"] = Same(SqlFunction.Log10),
            ["Math.Sin(double)"] = Same(SqlFunction.Sin),
            ["Math.Cos(double)"] = Same(SqlFunction.Cos),
            ["Math.Tan(double)"] = Same(SqlFunction.Tan),
            ["Math.Asin(double)"] = Same(SqlFunction.Asin),
            ["Math.Acos(double)"] = Same(SqlFunction.Acos),
            ["Math.Atan(double)"] = Same(SqlFunction.Atan),
            ["Math.Atan2(double, double)"] = Same(SqlFunction.Atan2),
            ["Math.Sinh(double)"] = Same(SqlFunction.Sinh),
            ["Math.Cosh(double)"] = Same(SqlFunction.Cosh),
            ["Math.Tanh(double)"] = Same(SqlFunction.Tanh),
        };
        foreach (var number in numbers)
        {
            foreach (var owner in owners.Where(owner => owner == "Math" || owner == number))
            {
                table[$"{owner}.Abs({number})"] = Same(SqlFunction.Abs);
                table[$"{owner}.Sign({number})"] = Same(number == "decimal" ? SqlFunction.DecimalSign : SqlFunction.Sign);
                table[$"{owner}.Min({number}, {number})"] = Same(SqlFunction.Min);
                table[$"{owner}.Max({number}, {number})"] = Same(SqlFunction.Max);
                table[$"{owner}.Clamp({number}, {number}, {number})"] = static use
                    => use.Call(SqlFunction.Min, use.Call(SqlFunction.Max, use.Parse(0), use.Parse(1)), use.Parse(2));
            }
        }

        return table;
    }
}
