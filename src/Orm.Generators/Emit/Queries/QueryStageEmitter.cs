namespace Orm.Generators.Emit.Queries;

/// <summary>The mark by which the analyzer knows that query calls were looked for.</summary>
internal static class QueryStageEmitter
{
    public static string Emit()
    {
        var writer = new SourceWriter();
        FileHead.Emit(writer, QueryCode.Namespace);
        writer.Line("/// <summary>Tells the analyzer that queries were translated: a call that nothing takes the place of is an error then.</summary>");
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Line(GeneratedCode.Attribute);
        writer.Open("internal static class QueryStage");
        writer.Close();
        return writer.ToString();
    }
}
