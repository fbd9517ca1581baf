using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>The values of a condition: where they come from, and the struct that keeps them with the query.</summary>
internal static class ValuesEmitter
{
    public static void Emit(SourceWriter writer, QueryCall call, QueryCode code)
    {
        EmitSources(writer, call);
        EmitAppend(writer, call);
        if (call.Values.Count > 0)
        {
            writer.Line();
            EmitArguments(writer, call.Values, code);
        }
    }

    /// <summary>What Append takes beside the query, with the comma before it: the passed value, the lambda whose closure is read.</summary>
    public static string Arguments(QueryCall call, string passed, string lambda)
        => (UsesPassed(call) ? $", {passed}" : "") + (UsesLambda(call) ? $", {lambda}" : "");

    public static bool UsesPassed(QueryCall call) => call.Values.Any(value => value.Source.Root == ValueRoot.Passed);

    private static bool UsesLambda(QueryCall call) => call.Values.Any(value => value.Source.Root is ValueRoot.Variable or ValueRoot.Member or ValueRoot.GenericField);

    private static void EmitSources(SourceWriter writer, QueryCall call)
    {
        var sources = call.Values.Select(value => value.Source).Distinct().ToList();
        foreach (var source in sources.Where(source => source.Root == ValueRoot.Variable))
        {
            var captured = $"global::Orm.Querying.Captured<{source.Type}>";
            writer.Line($"private static readonly {captured} captured_{source.Name} = {captured}.Variable({CSharp.Literal(source.Name)});");
            writer.Line();
        }

        foreach (var source in sources.Where(source => source.Field is not null))
        {
            var captured = $"global::Orm.Querying.Captured<{source.Type}>";
            writer.Line($"private static readonly {captured} {NameOfField(source)} = {captured}.Field({CSharp.Literal(source.Field!.RuntimeType)}, {CSharp.Literal(source.Field.Name)});");
            writer.Line();
        }

        foreach (var type in OwnersOf(sources))
        {
            var captured = $"global::Orm.Querying.Captured<{type}>";
            writer.Line($"private static readonly {captured} {NameOfThis(sources, type)} = {captured}.This();");
            writer.Line();
        }
    }

    private static void EmitAppend(SourceWriter writer, QueryCall call)
    {
        var sources = call.Values.Select(value => value.Source).Distinct().ToList();
        EmitDependencies(writer, call.Closure, sources);
        var generics = UsesPassed(call) ? "<T, TValue>" : "<T>";
        var parameters = Arguments(call, "TValue passed", "global::System.Delegate lambda");
        writer.Line($"internal static global::Orm.Query<T> Append{generics}(global::Orm.Query<T> query{parameters})");
        writer.Indent();
        var values = string.Join(", ", call.Values.Select(value => value.Expression.Replace("{0}", Read(value.Source, sources))));
        writer.Line(call.Values.Count == 0 ? "=> query.Append(piece);" : $"=> query.Append(piece, new Arguments({values}));");
        writer.Unindent();
        foreach (var source in Accessed(sources))
        {
            writer.Line();
            EmitAccessor(writer, source, NameOfAccessor(sources, source));
        }
    }

    // What trimming and NativeAOT must keep for the values that are read by reflection.
    private static void EmitDependencies(SourceWriter writer, ClosureOwner? closure, List<ValueSource> sources)
    {
        const string Types = "global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes";
        if (closure is not null)
        {
            Emit($"{Types}.NonPublicNestedTypes", closure);
        }

        foreach (var owner in sources.Select(source => source.Field?.Owner).OfType<ClosureOwner>().Distinct())
        {
            Emit($"{Types}.PublicFields | {Types}.NonPublicFields", owner);
        }

        void Emit(string kept, ClosureOwner owner) => writer.Line(
            $"[global::System.Diagnostics.CodeAnalysis.DynamicDependency({kept}, {CSharp.Literal(owner.Type)}, {CSharp.Literal(owner.Assembly)})]");
    }

    private static string Read(ValueSource source, List<ValueSource> sources) => source.Root switch
    {
        ValueRoot.Variable => $"captured_{source.Name}.Read(lambda)",
        ValueRoot.Member => $"{NameOfAccessor(sources, source)}({NameOfThis(sources, source.Member!.DeclaringType)}.Read(lambda))",
        ValueRoot.GenericField => $"{NameOfField(source)}.Read(lambda)",
        ValueRoot.Passed => $"global::System.Runtime.CompilerServices.Unsafe.As<TValue, {source.Type}>(ref passed)",
        ValueRoot.Static => source.Name,
        ValueRoot.HiddenStatic => $"{NameOfAccessor(sources, source)}(default!)",
    };

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

    private static string NameOfField(ValueSource source) => "captured_this_" + source.Name;

    private static List<string> OwnersOf(List<ValueSource> sources)
        => sources.Where(source => source.Root == ValueRoot.Member).Select(source => source.Member!.DeclaringType).Distinct().ToList();

    private static string NameOfThis(List<ValueSource> sources, string type)
    {
        var index = OwnersOf(sources).IndexOf(type);
        return index == 0 ? "captured_this" : "captured_this" + QueryCode.Number(index + 1);
    }

    private static void EmitArguments(SourceWriter writer, EquatableArray<QueryValue> values, QueryCode code)
    {
        var parameters = string.Join(", ", values.Select((value, index) => $"{QueryCode.TypeOf(value.Column)} {Name(index)}"));
        var nulls = values.Select((value, index) => value.IsNullable ? $"({Name(index)} is null ? 1u << {QueryCode.Number(index)} : 0)" : null)
            .OfType<string>().ToList();
        writer.Open($"private readonly struct Arguments({parameters}) : global::Orm.Querying.IQueryArguments");
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

    private static string Name(int index) => "value" + QueryCode.Number(index + 1);
}
