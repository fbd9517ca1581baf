using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>A value within JSON, as SQL takes it out.</summary>
internal static class JsonValueParser
{
    /// <summary>Null where it was refused. An object and a list are JSON themselves.</summary>
    public static Operand? Parse(JsonPlace place, IOperation operation, QueryScope scope)
    {
        if (place.Refused is var (refused, what, instead))
        {
            JsonRefusal.Refuse(refused, what, instead, scope);
            return null;
        }

        if (TypeOf(place, operation, scope) is not { } type || ParseDocument(place, scope) is not var (document, path, index))
        {
            return null;
        }

        var isText = (place.Numbers & JsonAttributes.WritesNumbersAsTexts) != 0 && type.Conversion is NoConversion;
        var value = new JsonOperand(document, new EquatableArray<JsonStep>(path), index, type) { IsWrittenAsText = isText };
        return place.IsLeftOutAsDefault && place.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } ? OrDefault(value, operation, scope) : value;
    }

    /// <summary>A value's type; null where it is refused.</summary>
    public static ColumnType? TypeOf(JsonPlace place, IOperation operation, QueryScope scope)
    {
        if (JsonTypes.Parse(place) is { } type)
        {
            return type;
        }

        JsonRefusal.Refuse(operation, $"a '{place.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' within JSON, which is written otherwise than a column is,", JsonMemberParser.Instead, scope);
        return null;
    }

    // A place that only the database knows ends a path.
    private static (Operand Document, List<JsonStep> Path, Operand? Index)? ParseDocument(JsonPlace place, QueryScope scope)
    {
        if (OperandParser.ParseColumn(place.Root, scope) is not { } root)
        {
            return null;
        }

        Operand document = root;
        var path = new List<JsonStep>();
        Operand? index = null;
        foreach (var part in place.Parts)
        {
            if (index is not null)
            {
                (document, path, index) = (new JsonOperand(document, new EquatableArray<JsonStep>(path), index, Whole), [], null);
            }

            if (part.Place is null)
            {
                path.Add(new JsonStep(part.Name, IsPlace: false));
            }
            else if (Operations.ConstantOf(part.Place) is int constant and >= 0)
            {
                path.Add(new JsonStep(constant.ToString(CultureInfo.InvariantCulture), IsPlace: true));
            }
            else if ((index = OperandParser.ParseExact(part.Place, scope)) is null)
            {
                return null;
            }
        }

        return (document, path, index);
    }

    private static ColumnType Whole => new() { Kind = ScalarKind.Json, IsNullable = true, CSharp = "object", Conversion = new AsJson(null, "object", IsReference: true) };

    // What is left out is the default.
    private static Operand? OrDefault(JsonOperand value, IOperation operation, QueryScope scope)
    {
        ConstantOperand? otherwise = value.Type switch
        {
            { Conversion: EnumAsText text } => text.Enum.Members.FirstOrDefault(static member => member.Value == "0") is { } member ? new ConstantOperand(value.Type, member.Label) : null,
            { Kind: ScalarKind.Boolean } => new ConstantOperand(value.Type, "false"),
            { Kind: ScalarKind.Single or ScalarKind.Double } => new ConstantOperand(value.Type, "0.0"),
            { Kind: ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Decimal }
                => new ConstantOperand(value.Type, "0"),
            _ => null,
        };
        if (otherwise is not null)
        {
            return new CallOperand(SqlFunction.Coalesce, new EquatableArray<Operand>([value, otherwise]), value.Type, IsNullable: false);
        }

        JsonRefusal.Refuse(operation, "a member within JSON that is left out where it is the default of its type", "make it nullable, or have it written always", scope);
        return null;
    }
}
