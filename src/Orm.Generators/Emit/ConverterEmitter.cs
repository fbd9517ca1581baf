using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The file-local class around a converter of the user's.</summary>
internal static class ConverterEmitter
{
    private const string Runtime = "global::Orm.Drivers.ColumnConverter";

    public static void Emit(SourceWriter writer, ColumnType type, string name, Converter converter)
    {
        var (value, column) = (type.CSharp, converter.Column);
        var arguments = $"<{converter.Type}, {value}, {column}>";
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"file static class {name}");
        writer.Line($$"""
            internal static {{value}} FromColumn({{column}} column, int ordinal)
                => {{Runtime}}.FromColumn{{arguments}}(column, ordinal);

            internal static {{value}}? FromColumnOrNull({{column}}? column, int ordinal) => column is { } given ? FromColumn(given, ordinal) : null;

            internal static {{column}} ToColumn({{value}} value, int number)
                => {{Runtime}}.ToColumn{{arguments}}(value, number);

            internal static {{column}}? ToColumnOrNull({{value}}? value, int number) => value is { } given ? ToColumn(given, number) : null;
            """);
        if (converter.Equality == ConvertedEquality.Column)
        {
            EmitComparison(writer, type with { IsNullable = false }, $"{Runtime}.ToColumn{arguments}");
        }

        if (converter.CanChange)
        {
            writer.Line(converter.IsReference
                ? $"""

                [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
                internal static {value}? Copy({value}? value) => value is null ? null : {Runtime}.Copy{arguments}(value);
                """
                : $$"""

                internal static {{value}} Copy({{value}} value) => {{Runtime}}.Copy{{arguments}}(value);

                internal static {{value}}? Copy({{value}}? value) => value is { } given ? Copy(given) : null;
                """);
        }

        writer.Close();
    }

    private static void EmitComparison(SourceWriter writer, ColumnType type, string toColumn)
    {
        var value = type.CSharp;
        var column = ((Converter)type.Conversion).Column;
        writer.Line($$"""

            internal static bool Differ({{value}}? left, {{value}}? right)
            {
                if (left is not { } first || right is not { } second)
                {
                    return (left is null) != (right is null);
                }

                {{column}} column = {{toColumn}}(first);
                {{column}} other = {{toColumn}}(second);
                return {{ValueCode.DifferAsColumns(type, "column", "other")}};
            }

            internal static void AddTo(ref global::System.HashCode hash, {{value}}? value)
            {
                if (value is { } given)
                {
                    {{column}} column = {{toColumn}}(given);
                    {{ValueCode.HashAsColumn(type, "column")}}
                }
            }
            """);
    }
}
