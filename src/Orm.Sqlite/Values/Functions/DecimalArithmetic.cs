using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values.Functions;

/// <summary>Arithmetic of decimals as C# does it: <c>orm_add</c>, <c>orm_subtract</c>, <c>orm_multiply</c>, <c>orm_divide</c>, <c>orm_remainder</c>.</summary>
internal static unsafe class DecimalArithmetic
{
    private enum Operation
    {
        Add,
        Subtract,
        Multiply,
        Divide,
        Remainder,
    }

    internal static void Register(ref FunctionRegistry registry)
    {
        registry.Add("orm_add\0"u8, 2, &Calculate, (int)Operation.Add);
        registry.Add("orm_subtract\0"u8, 2, &Calculate, (int)Operation.Subtract);
        registry.Add("orm_multiply\0"u8, 2, &Calculate, (int)Operation.Multiply);
        registry.Add("orm_divide\0"u8, 2, &Calculate, (int)Operation.Divide);
        registry.Add("orm_remainder\0"u8, 2, &Calculate, (int)Operation.Remainder);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Calculate(nint context, int count, nint* arguments)
    {
        if (Sqlite3.ValueType(arguments[0]) == StorageClass.Null || Sqlite3.ValueType(arguments[1]) == StorageClass.Null)
        {
            Sqlite3.ResultNull(context);
            return;
        }

        if (!DecimalArgument.TryRead(arguments[0], out var left) || !DecimalArgument.TryRead(arguments[1], out var right))
        {
            Sqlite3.ResultError(context, "a function of decimals met a value that is no decimal"u8);
            return;
        }

        try
        {
            DecimalArgument.Give(context, Calculate((Operation)Sqlite3.UserData(context), left, right));
        }
        catch (DivideByZeroException)
        {
            Sqlite3.ResultError(context, "a function of decimals met a division by zero"u8);
        }
        catch (OverflowException)
        {
            Sqlite3.ResultError(context, "a function of decimals gave more digits than a decimal holds"u8);
        }
    }

    private static decimal Calculate(Operation operation, decimal left, decimal right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide => left / right,
        Operation.Remainder => left % right,
        _ => throw new UnreachableException(),
    };
}
