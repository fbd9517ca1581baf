using Orm.Generators.Model;
using Orm.Generators.Sql;

namespace Orm.Generators.Emit;

/// <summary>An entity's SQL in one dialect, as constants.</summary>
internal static class StatementsEmitter
{
    public static void Emit(SourceWriter writer, string dialect, EntityStatements statements)
    {
        writer.Open($"{dialect} = new()");
        writer.Line($"Table = {CSharp.Literal(statements.Table)},");
        writer.Line($"Columns = {CSharp.Literals(statements.Columns)},");
        writer.Line($"Types = {CSharp.Literals(statements.Types)},");
        if (statements.ParameterFormats.Any(format => format != "{0}"))
        {
            writer.Line($"ParameterFormats = [{string.Join(", ", statements.ParameterFormats.Select(Format))}],");
        }

        if (statements.WithoutDefault.Count > 0)
        {
            writer.Line($"WithoutDefault = global::Orm.ColumnMask.Of({string.Join(", ", statements.WithoutDefault.Select(EntityCode.Number))}),");
        }

        EmitText(writer, "Select", statements.Select);
        EmitText(writer, "SelectByKey", statements.SelectByKey);
        EmitText(writer, "Insert", statements.Insert);
        if (statements.Copy is { } copy && statements.CopyCheck is { } check)
        {
            EmitText(writer, "Copy", copy);
            EmitText(writer, "CopyCheck", check);
        }

        EmitText(writer, "Update", statements.Update);
        EmitText(writer, "Delete", statements.Delete);
        if (statements.CreateSchema is { } schema)
        {
            EmitText(writer, "CreateSchema", schema);
        }

        EmitTexts(writer, "CreateFirst", statements.CreateFirst);
        EmitText(writer, "CreateTable", statements.CreateTable);
        EmitTexts(writer, "CreateIndexes", statements.CreateIndexes);
        EmitTexts(writer, "AddForeignKeys", statements.AddForeignKeys);
        EmitText(writer, "DropTable", statements.DropTable);
        EmitTexts(writer, "DropLast", statements.DropLast);
        EmitEnumTypes(writer, statements.EnumTypes);
        EmitText(writer, "Describe", statements.Describe);
        EmitText(writer, "Inspect", statements.Inspect);
        writer.Close(",");
    }

    private static void EmitText(SourceWriter writer, string name, string sql)
    {
        if (CSharp.RawQuotes(sql) is not { } quotes)
        {
            writer.Line($"{name} = {CSharp.Literal(sql)},");
            return;
        }

        writer.Line($"{name} = {quotes}");
        writer.Indent();
        writer.Line(sql);
        writer.Line($"{quotes},");
        writer.Unindent();
    }

    private static void EmitTexts(SourceWriter writer, string name, EquatableArray<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        writer.Line($"{name} =");
        writer.Line("[");
        writer.Indent();
        foreach (var sql in texts)
        {
            writer.Line(CSharp.RawQuotes(sql) is { } quotes ? $"{quotes}\n{sql}\n{quotes}," : $"{CSharp.Literal(sql)},");
        }

        writer.Unindent();
        writer.Line("],");
    }

    private static void EmitEnumTypes(SourceWriter writer, EquatableArray<EnumTypeStatements> types)
    {
        if (types.Count == 0)
        {
            return;
        }

        writer.Line("EnumTypes =");
        writer.Line("[");
        writer.Indent();
        foreach (var type in types)
        {
            writer.Line($"new({CSharp.Literal(CSharp.ShortType(type.CSharp))}, {CSharp.Literal(type.Type)}, {CSharp.Literals(type.Labels)}, {CSharp.Literal(type.Describe)}),");
        }

        writer.Unindent();
        writer.Line("],");
    }

    private static string Format(string format) => format == "{0}" ? "null" : CSharp.Literal(format);
}
