using System.Globalization;
using System.Numerics;
using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>Enums kept as the names of their members: a switch each way.</summary>
internal static class EnumTextEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        foreach (var pair in code.EnumTexts)
        {
            var column = code.Entity.Columns.First(column => column.Type.CSharp == pair.Key && column.Type.Enum is { IsText: true });
            writer.Line();
            Emit(writer, pair.Key, pair.Value, column.Type.Enum!);
        }
    }

    /// <summary>The file-local class that converts one enum.</summary>
    public static void Emit(SourceWriter writer, string type, string name, EnumType model)
    {
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"file static class {name}");
        EmitToText(writer, type, model);
        writer.Line();
        writer.Line($"internal static string? ToTextOrNull({type}? value, int number) => value is {{ }} given ? ToText(given, number) : null;");
        writer.Line();
        EmitParse(writer, type, model);
        writer.Line();
        writer.Line($"internal static {type}? ParseOrNull(string? text, int ordinal) => text is null ? null : Parse(text, ordinal);");
        writer.Close();
    }

    private static void EmitToText(SourceWriter writer, string type, EnumType model)
    {
        writer.Line($"internal static string ToText({type} value, int number) => value switch");
        writer.Line("{");
        writer.Indent();
        foreach (var member in model.Members)
        {
            writer.Line($"{type}.{CSharp.Identifier(member.Name)} => {CSharp.Literal(member.Name)},");
        }

        writer.Line(model.IsFlags ? "_ => ToTexts(value, number)," : $"_ => throw {NoMember(type)},");
        writer.Close(";");
        if (model.IsFlags)
        {
            writer.Line();
            EmitToTexts(writer, type, model);
        }
    }

    // The greatest first, so that a member that stands for several goes before its parts.
    private static void EmitToTexts(SourceWriter writer, string type, EnumType model)
    {
        var flags = model.Members.Where(member => member.Value != "0")
            .OrderByDescending(member => Bits(member.Value))
            .Select(member => $"{type}.{CSharp.Identifier(member.Name)}");
        writer.Open($"private static string ToTexts({type} value, int number)");
        writer.Line("var rest = value;");
        writer.Line("var text = \"\";");
        writer.Open($"foreach (var flag in new {type}[] {{ {string.Join(", ", flags)} }})");
        writer.Open("if ((rest & flag) == flag)");
        writer.Line("text = text.Length == 0 ? ToText(flag, number) : ToText(flag, number) + \", \" + text;");
        writer.Line("rest &= ~flag;");
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line($"return rest == 0 && text.Length > 0 ? text : throw {NoMember(type)};");
        writer.Close();
    }

    private static void EmitParse(SourceWriter writer, string type, EnumType model)
    {
        if (model.IsFlags)
        {
            writer.Open($"internal static {type} Parse(string text, int ordinal)");
            writer.Line($"{type} value = 0;");
            writer.Open("foreach (var name in text.Split(\", \"))");
            writer.Line("value |= ParseOne(name, ordinal);");
            writer.Close();
            writer.Line();
            writer.Line("return value;");
            writer.Close();
            writer.Line();
        }

        writer.Line($"{(model.IsFlags ? "private" : "internal")} static {type} {(model.IsFlags ? "ParseOne" : "Parse")}(string text, int ordinal) => text switch");
        writer.Line("{");
        writer.Indent();
        foreach (var member in model.Members)
        {
            writer.Line($"{CSharp.Literal(member.Name)} => {type}.{CSharp.Identifier(member.Name)},");
        }

        writer.Line($"_ => throw new global::Orm.Drivers.ColumnValueException(ordinal, \"holds a TEXT that is no member of {ShortName(type)}\") {{ Value = $\"'{{text}}'\" }},");
        writer.Close(";");
    }

    private static string NoMember(string type)
        => $"new global::Orm.Drivers.ParameterValueException(number, \"is a number that is no member of {ShortName(type)}\")";

    private static string ShortName(string type) => type.Replace("global::", "").Replace("@", "");

    private static ulong Bits(string value)
        => unchecked((ulong)(BigInteger.Parse(value, CultureInfo.InvariantCulture) & ulong.MaxValue));
}
