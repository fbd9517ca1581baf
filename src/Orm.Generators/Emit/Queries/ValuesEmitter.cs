using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>The values of an operator: where they come from, and the struct that keeps them with the query.</summary>
internal static class ValuesEmitter
{
    private const string Types = "global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes";

    /// <summary>What Append takes beside the query, with the comma before it: the passed value, the closures of its lambdas, the other query.</summary>
    public static string Arguments(QueryCall call, string passed, string lambda, string inner)
        => (UsesPassed(call) ? $", {passed}" : "")
            + string.Concat(LambdasOf(call).Select(index => $", {NameOfLambda(lambda, index)}.Target"))
            + (TakesInner(call) ? $", {inner}" : "");

    /// <summary>The same as parameters.</summary>
    public static string Parameters(QueryCall call)
    {
        var signature = call.Signature!;
        return (UsesPassed(call) ? $", {TypeOfPassed(call)} passed" : "")
            + string.Concat(LambdasOf(call).Select(index => $", object? {NameOfLambda("closure", index)}"))
            + (TakesInner(call) ? $", {signature.Parameters[IndexOf(signature, "inner")]} inner" : "");
    }

    /// <summary>The values, as the arguments of their struct.</summary>
    public static string Values(QueryCall call) => string.Join(", ", call.Values.Select(value => Code(value.Expression, value.Sources, call)));

    /// <summary>The queries that belong to the operator, with a comma before each.</summary>
    public static string Operands(QueryCall call)
        => (TakesInner(call) ? ", inner" : "") + string.Concat(call.Captured.Select(captured => $", {Code(captured.Expression, captured.Sources, call)}"));

    public static void EmitSources(SourceWriter writer, QueryCall call)
    {
        var sources = SourcesOf(call);
        var several = call.IsInGenericCode ? ".OfGenericCode()" : "";
        foreach (var source in sources.Where(static source => source.Root == ValueRoot.Variable))
        {
            var captured = $"global::Orm.Querying.Captured<{source.Type}>";
            writer.Line($"private static readonly {captured} {NameOfVariable(source)} = {captured}.{(source.IsOptional ? "Optional" : "")}Variable({CSharp.Literal(source.Name)}){several};");
            writer.Line();
        }

        foreach (var source in sources.Where(static source => source.Field is not null))
        {
            var captured = $"global::Orm.Querying.Captured<{source.Type}>";
            writer.Line($"private static readonly {captured} {NameOfField(source)} = {captured}.Field({CSharp.Literal(source.Field!.RuntimeType)}, {CSharp.Literal(source.Field.Name)}){several};");
            writer.Line();
        }

        foreach (var type in OwnersOf(sources))
        {
            var captured = $"global::Orm.Querying.Captured<{type}>";
            writer.Line($"private static readonly {captured} {NameOfThis(sources, type)} = {captured}.{(sources.TrueForAll(source => source.IsOptional || source.Member?.DeclaringType != type) ? "Optional" : "")}This(){several};");
            writer.Line();
        }
    }

    /// <summary>What trimming and NativeAOT must keep for the values that are read by reflection.</summary>
    public static void EmitDependencies(SourceWriter writer, QueryCall call)
    {
        if (call.Closure is not null)
        {
            Emit($"{Types}.NonPublicNestedTypes", call.Closure);
        }

        foreach (var owner in SourcesOf(call).Select(static source => source.Field?.Owner).OfType<ClosureOwner>().Distinct())
        {
            Emit($"{Types}.PublicFields | {Types}.NonPublicFields", owner);
        }

        void Emit(string kept, ClosureOwner owner) => writer.Line(
            $"[global::System.Diagnostics.CodeAnalysis.DynamicDependency({kept}, {CSharp.Literal(owner.Type)}, {CSharp.Literal(owner.Assembly)})]");
    }

    public static void EmitAccessors(SourceWriter writer, QueryCall call)
    {
        var sources = SourcesOf(call);
        foreach (var source in Accessed(sources))
        {
            writer.Line();
            EmitAccessor(writer, source, NameOfAccessor(sources, source));
        }
    }

    /// <summary>The struct with the values; nothing where there are none.</summary>
    public static void EmitArguments(SourceWriter writer, QueryCall call, QueryCode code)
    {
        var values = call.Values;
        if (values.Count == 0)
        {
            return;
        }

        writer.Line();
        var parameters = string.Join(", ", values.Select((value, index) => $"{QueryCode.TypeOf(value.Column)} {Name(index)}"));
        var nulls = values.Select((value, index) => value.IsNullable ? $"({Name(index)} is null ? 1u << {QueryCode.Number(index)} : 0)" : null)
            .OfType<string>().ToList();
        writer.Open($"{(QueryCallEmitter.IsFilter(call) ? "internal" : "private")} readonly struct Arguments({parameters}) : global::Orm.Querying.IQueryArguments");
        writer.Line($"public uint Nulls => {(nulls.Count == 0 ? "0" : string.Join(" | ", nulls))};");
        writer.Line();
        writer.Line("public void Bind<TParameters>(ref TParameters parameters, global::System.ReadOnlySpan<int> numbers)");
        writer.Line("    where TParameters : struct, global::Orm.Drivers.IParameters");
        writer.Line("{");
        writer.Indent();
        for (var i = 0; i < values.Count; i++)
        {
            var number = $"numbers[{QueryCode.Number(i)}]";
            writer.Line($"if ({number} > 0) {{ {code.Bind(values[i], Name(i), number)} }}");
        }

        writer.Close();
        writer.Close();
    }

    private static bool UsesPassed(QueryCall call) => SourcesOf(call).Exists(static source => source.Root == ValueRoot.Passed);

    // A join's second query, unless it stands in a lambda.
    private static bool TakesInner(QueryCall call) => call.Join is { Inner: null };

    private static IEnumerable<int> LambdasOf(QueryCall call)
        => SourcesOf(call).Where(static source => source.Root is ValueRoot.Variable or ValueRoot.Member or ValueRoot.GenericField)
            .Select(static source => source.Lambda).Distinct().OrderBy(static index => index);

    private static string NameOfLambda(string name, int index) => index == 0 ? name : name + QueryCode.Number(index + 1);

    private static int IndexOf(MethodSignature signature, string name) => signature.Names.ToList().IndexOf(name);

    private static string TypeOfPassed(QueryCall call) => call.Signature!.Parameters[IndexOf(call.Signature, "value")];

    // What is read for certain in one place is kept for all.
    private static List<ValueSource> SourcesOf(QueryCall call)
        => call.Values.SelectMany(static value => value.Sources).Concat(call.Captured.SelectMany(static captured => captured.Sources))
            .GroupBy(static source => source with { IsOptional = false })
            .Select(static group => group.Key with { IsOptional = group.All(static source => source.IsOptional) })
            .ToList();

    private static string Code(string expression, EquatableArray<ValueSource> sources, QueryCall call)
    {
        var all = SourcesOf(call);
        return ExpressionCode.Fill(expression, sources.Select(source => Read(all.Find(known => known with { IsOptional = source.IsOptional } == source), all, call)).ToList());
    }

    private static string Read(ValueSource source, List<ValueSource> sources, QueryCall call)
    {
        var closure = NameOfLambda("closure", source.Lambda);
        return source.Root switch
        {
            ValueRoot.Variable => $"{NameOfVariable(source)}.Read({closure})",
            ValueRoot.Member when source.IsOptional => $"({This(source)} is null ? default({source.Type})! : {NameOfAccessor(sources, source)}({This(source)}))",
            ValueRoot.Member => $"{NameOfAccessor(sources, source)}({This(source)})",
            ValueRoot.GenericField => $"{NameOfField(source)}.Read({closure})",
            ValueRoot.Passed => $"global::System.Runtime.CompilerServices.Unsafe.As<{TypeOfPassed(call)}, {source.Type}>(ref passed)",
            ValueRoot.Static => source.Name,
            ValueRoot.HiddenStatic => $"{NameOfAccessor(sources, source)}(default!)",
        };

        string This(ValueSource member) => $"{NameOfThis(sources, member.Member!.DeclaringType)}.Read({closure})";
    }

    private static void EmitAccessor(SourceWriter writer, ValueSource source, string name)
    {
        var member = source.Member!;
        var kind = (member.IsStatic ? "Static" : "") + (member.IsField ? "Field" : "Method");
        var type = member.IsField ? $"ref {source.Type}" : source.Type;
        var named = member.RuntimeType is { } runtimeType ? $"[global::System.Runtime.CompilerServices.UnsafeAccessorType({CSharp.Literal(runtimeType)})] " : "";
        var parameter = member.IsStatic ? "type" : "instance";
        writer.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.{kind}, Name = {CSharp.Literal(member.Accessor)})]");
        writer.Line($"private static extern {type} {name}({named}{member.DeclaringType} {parameter});");
    }

    private static List<ValueSource> Accessed(List<ValueSource> sources) => sources.FindAll(source => source.Member is not null);

    // Members of two classes may bear one name.
    private static string NameOfAccessor(List<ValueSource> sources, ValueSource source)
    {
        var name = NameOfAccessor(source);
        var number = Accessed(sources).FindAll(other => NameOfAccessor(other) == name).IndexOf(source) + 1;
        return number == 1 ? name : name + "_" + QueryCode.Number(number);
    }

    private static string NameOfAccessor(ValueSource source)
        => (source.Member!.IsField ? "field_" : "") + new string(source.Member.Accessor.Where(character => char.IsLetterOrDigit(character) || character == '_').ToArray());

    private static string NameOfField(ValueSource source) => NameOfLambda("captured_this_" + source.Name, source.Lambda);

    private static List<string> OwnersOf(List<ValueSource> sources)
        => sources.Where(source => source.Root == ValueRoot.Member).Select(source => source.Member!.DeclaringType).Distinct().ToList();

    private static string NameOfThis(List<ValueSource> sources, string type)
    {
        var index = OwnersOf(sources).IndexOf(type);
        return index == 0 ? "captured_this" : "captured_this" + QueryCode.Number(index + 1);
    }

    private static string NameOfVariable(ValueSource source) => NameOfLambda("captured_" + source.Name, source.Lambda);

    private static string Name(int index) => "value" + QueryCode.Number(index + 1);
}
