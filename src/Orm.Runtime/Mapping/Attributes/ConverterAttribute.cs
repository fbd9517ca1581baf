namespace Orm;

/// <summary>
/// Has values converted on their way to the database and back: on a property its own, on a type those of every property of
/// the type, on the assembly those of a type that is somebody else's. The property's wins over the type's, the type's over the assembly's.
/// </summary>
/// <typeparam name="T">An <see cref="IConverter{TValue, TColumn}"/> of the property's type.</typeparam>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class ConverterAttribute<T> : Attribute
{
}
