namespace Orm.Generators.Emit;

/// <summary>The attribute on each type that is the generator's alone.</summary>
/// <remarks>Not on an entity's half: it would tell analyzers and coverage to pass over the user's half too.</remarks>
internal static class GeneratedCode
{
    private static readonly string version = typeof(GeneratedCode).Assembly.GetName().Version.ToString(3);

    public static string Attribute { get; } = $"[global::System.CodeDom.Compiler.GeneratedCode(\"Orm\", \"{version}\")]";
}
