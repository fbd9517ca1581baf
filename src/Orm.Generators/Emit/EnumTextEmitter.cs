using System.Globalization;
using System.Numerics;
using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>Enums kept as the names of their members: a switch each way.</summary>
internal static class EnumTextEmitter
{
    /// <summary>The file-local class that converts one enum.</summary>
    public static void Emit(SourceWriter writer, string type, string name, EnumType model)
    {
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"file static class {name}");
        EmitToColumn(writer, type, model);
        writer.Line();
        writer.Line($"internal static string? ToColumnOrNull({type}? value, int number) => value is {{ }} given ? ToColumn(given, number) : null;");
        writer.Line();
        EmitFromColumn(writer, type, model);
        writer.Line();
        writer.Line($"internal static {type}? FromColumnOrNull(string? text, int ordinal) => text is null ? null : FromColumn(text, ordinal);");
        writer.Close();
    }

    private static void EmitToColumn(SourceWriter writer, string type, EnumType model)
    {
        writer.Line($"internal static string ToColumn({type} value, int number) => value switch");
        writer.Line("{");
        writer.Indent();
        foreach (var member in model.Members)
        {
            writer.Line($"{type}.{CSharp.Identifier(member.Name)} => {CSharp.Literal(member.Label)},");
        }

        writer.Line(model.IsFlags ? "_ => ToNames(value, number)," : $"_ => throw {NoMember(type)},");
        writer.Close(";");
        if (model.IsFlags)
        {
            writer.Line();
            EmitToNames(writer, type, model);
        }
    }

    // The greatest first, so that a member that stands for several goes before its parts.
    private static void EmitToNames(SourceWriter writer, string type, EnumType model)
    {
        var flags = model.Members.Where(member => member.Value != "0")
            .OrderByDescending(member => Bits(member.Value))
            .Select(member => $"{type}.{CSharp.Identifier(member.Name)}");
        writer.Open($"private static string ToNames({type} value, int number)");
        writer.Line($"{type} rest = value;");
        writer.Line("string text = \"\";");
        writer.Open($"foreach ({type} flag in new {type}[] {{ {string.Join(", ", flags)} }})");
        writer.Open("if ((rest & flag) == flag)");
        writer.Line("text = text.Length == 0 ? ToColumn(flag, number) : ToColumn(flag, number) + \", \" + text;");
        writer.Line("rest &= ~flag;");
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line($"return rest == 0 && text.Length > 0 ? text : throw {NoMember(type)};");
        writer.Close();
    }

    private static void EmitFromColumn(SourceWriter writer, string type, EnumType model)
    {
        if (model.IsFlags)
        {
            writer.Open($"internal static {type} FromColumn(string text, int ordinal)");
            writer.Line($"{type} value = 0;");
            writer.Open("foreach (string name in text.Split(\", \"))");
            writer.Line("value |= FromName(name, ordinal);");
            writer.Close();
            writer.Line();
            writer.Line("return value;");
            writer.Close();
            writer.Line();
        }

        writer.Line($"{(model.IsFlags ? "private" : "internal")} static {type} {(model.IsFlags ? "FromName" : "FromColumn")}(string text, int ordinal) => text switch");
        writer.Line("{");
        writer.Indent();
        foreach (var member in model.Members)
        {
            writer.Line($"{CSharp.Literal(member.Label)} => {type}.{CSharp.Identifier(member.Name)},");
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
