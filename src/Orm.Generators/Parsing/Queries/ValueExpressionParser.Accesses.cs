using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

// What stands before a dot, and before a question mark and a dot.
internal sealed partial class ValueExpressionParser
{
    // What is before the question marks that are being written.
    private readonly List<IOperation> asked = [];

    // What a test before has found not to be null.
    private IOperation? found;

    private string? ParseAccess(IConditionalAccessOperation access)
    {
        asked.Add(access.Operation);
        var code = Parse(access.WhenNotNull);
        asked.Remove(access.Operation);
        var isPart = access.Parent is IConditionalAccessOperation around && around.WhenNotNull == access && asked.Contains(around.Operation);
        return code is null || isPart ? code : $"({code})";
    }

    // Where the rest behind the question mark is SQL, the value before it may be null.
    private string? ParseAccessed(IConditionalAccessInstanceOperation instance)
    {
        var receiver = Operations.ReceiverOf(instance);
        var isNullable = receiver.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        if (receiver == found)
        {
            return Parse(receiver) is { } tested ? Primary(tested) + (isNullable ? "!.Value" : "") : null;
        }

        if (!asked.Contains(receiver))
        {
            IsLifted = true;
            return Parse(receiver);
        }

        var isBeforeDot = instance.Parent switch
        {
            IMemberReferenceOperation reference => reference.Instance == instance,
            IInvocationOperation call => call.Instance == instance,
            IArrayElementReferenceOperation element => element.ArrayReference == instance,
            IImplicitIndexerReferenceOperation part => part.Instance == instance,
            _ => false,
        };
        return isBeforeDot ? Parse(receiver) : Refuse(instance, $"generated code cannot compute this behind a '?.'. {WayOut}");
    }

    private bool IsAsked(IOperation operation)
        => operation is IConditionalAccessInstanceOperation instance && Operations.ReceiverOf(instance) is var receiver && receiver != found && asked.Contains(receiver);

    /// <summary>What an extension method behind a question mark extends, as <c>names?.Last()</c>, where nothing follows it and it can be read twice; else null.</summary>
    private IOperation? TestedOf(IInvocationOperation call)
        => call is { TargetMethod.IsExtensionMethod: true, Instance: null, Arguments: [{ Value: var first }, ..], Parent: IConditionalAccessOperation access }
            && Operations.StripConversions(first) is IConditionalAccessInstanceOperation instance
            && Operations.ReceiverOf(instance) is var receiver
            && receiver != found
            && access.WhenNotNull == call
            && access.Operation == receiver
            && IsRead(receiver)
            ? receiver
            : null;

    private static bool IsRead(IOperation operation) => operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IFieldReferenceOperation { Instance: var instance } => instance is null || IsRead(instance),
        IPropertyReferenceOperation { Instance: var instance, Property.IsIndexer: false } => instance is null || IsRead(instance),
        _ => false,
    };

    private string? ParseExtension(IInvocationOperation call, IOperation tested)
    {
        var type = call.Parent!.Type;
        if (type is null || !Nameable.Is(type))
        {
            return Refuse(call, $"generated code cannot compute this. {WayOut}");
        }

        var outer = found;
        var receiver = Parse(tested);
        found = tested;
        var code = ParseCall(call);
        found = outer;
        return receiver is null || code is null ? null : $"({receiver} is null ? default({TypeName.WithNullability(type)}) : {code})";
    }

    // The methods that a nullable value itself has, be it null or not.
    private static bool IsOfNullables(IMethodSymbol method) => method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    // A cast behind a question mark would take what follows out of what the question mark guards.
    private string? Receiver(string code, IOperation operation)
    {
        var primary = Primary(code);
        return primary.Length > code.Length && IsWithinAccess(operation) ? Refuse(operation, $"generated code cannot compute this behind a '?.'. {WayOut}") : primary;
    }

    private bool IsWithinAccess(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsWithinAccess(conversion.Operand),
        IMemberReferenceOperation { Instance: { } instance } => IsAsked(instance) || IsWithinAccess(instance),
        IInvocationOperation { Instance: { } instance } => IsAsked(instance) || IsWithinAccess(instance),
        _ => false,
    };

    // In parentheses where a dot behind it would belong to a part of it alone, as behind a cast or a minus.
    private string Primary(string code)
    {
        var begin = IsPlaceholder(code, out var index) && sources[index] is { Root: ValueRoot.Static, Name: var constant } ? constant : code;
        return begin[0] == '-' || (begin[0] == '(' && IsCast(begin)) ? $"({code})" : code;
    }

    private bool IsPlaceholder(string code, out int index)
    {
        index = -1;
        return code.StartsWith("{", StringComparison.Ordinal) && code.EndsWith("}", StringComparison.Ordinal) && int.TryParse(code.Substring(1, code.Length - 2), out index) && index < sources.Count;
    }

    private static bool IsCast(string code)
    {
        var depth = 0;
        for (var index = 0; index < code.Length; index++)
        {
            depth += code[index] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return index + 1 < code.Length && code[index + 1] is not ('.' or '?' or '!' or '[');
            }
        }

        return false;
    }
}
