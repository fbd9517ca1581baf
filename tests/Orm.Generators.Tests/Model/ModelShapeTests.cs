using System.Reflection;
using Orm.Generators.Model;

namespace Orm.Generators.Tests.Model;

/// <summary>What flows through the pipeline is kept and compared, so it may hold nothing but values.</summary>
public class ModelShapeTests
{
    public static TheoryData<Type> Models =>
        [.. typeof(Entity).Assembly.GetTypes().Where(type => IsModel(type) && !type.IsNested)];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_is_an_enum_or_a_record(Type type)
        => Assert.True(type.IsEnum || type == typeof(EquatableArray<>) || IsRecord(type), type.Name);

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_holds_only_values_that_compare(Type type)
        => Assert.All(FieldsOf(type), field => Assert.True(IsValue(field.FieldType), $"{type.Name}.{field.Name} is a {field.FieldType}."));

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_does_not_write_its_own_equality(Type type)
        => Assert.All(
            type == typeof(EquatableArray<>) ? [] : type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(method => method.Name == "Equals"),
            method => Assert.True(IsWrittenByTheCompiler(method), $"{type.Name}.{method}"));

    [Fact]
    public void Arrays_of_equal_elements_are_equal()
    {
        Assert.Equal(new EquatableArray<string>(["a", "b"]), new EquatableArray<string>(["a", "b"]));
        Assert.Equal(new EquatableArray<string>(["a", "b"]).GetHashCode(), new EquatableArray<string>(["a", "b"]).GetHashCode());
        Assert.Equal(new EquatableArray<string>([]), EquatableArray<string>.Empty);
        Assert.NotEqual(new EquatableArray<string>(["a", "b"]), new EquatableArray<string>(["b", "a"]));
        Assert.NotEqual(new EquatableArray<string>(["a"]), new EquatableArray<string>(["a", "b"]));
    }

    static IEnumerable<FieldInfo> FieldsOf(Type type) => type.IsEnum || type == typeof(EquatableArray<>)
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    static bool IsValue(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return IsValue(underlying);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            return IsValue(type.GetGenericArguments()[0]);
        }

        return type == typeof(string) || type == typeof(bool) || type == typeof(int)
            || (IsModel(type) && (type.IsEnum || IsRecord(type)));
    }

    static bool IsModel(Type type) => type.Namespace?.StartsWith(typeof(Entity).Namespace!, StringComparison.Ordinal) == true;

    // An abstract record is one of a closed set.
    static bool IsRecord(Type type)
        => type.IsClass && (type.IsSealed || type.IsAbstract) && type.GetMethod("<Clone>$") is not null;

    static bool IsWrittenByTheCompiler(MethodInfo method)
        => method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null;
}
