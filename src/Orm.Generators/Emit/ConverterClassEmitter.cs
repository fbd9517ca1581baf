using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>
/// The file-local classes that convert values: <c>FromColumn</c> and <c>ToColumn</c>, each also as <c>…OrNull</c>, with the
/// ordinal of the column or the number of the parameter that an error tells.
/// </summary>
internal static class ConverterClassEmitter
{
    public static void Emit(SourceWriter writer, ConverterClasses classes)
    {
        foreach (var (type, name) in classes.All)
        {
            writer.Line();
            Emit(writer, type, name);
        }
    }

    private static void Emit(SourceWriter writer, ColumnType type, string name)
    {
        switch (type.Conversion)
        {
            case EnumAsText text:
                EnumTextEmitter.Emit(writer, type.CSharp, name, text.Enum);
                break;
            case Converter converter:
                ConverterEmitter.Emit(writer, type, name, converter);
                break;
            case AsJson json:
                JsonClassEmitter.Emit(writer, type.CSharp, name, json);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
