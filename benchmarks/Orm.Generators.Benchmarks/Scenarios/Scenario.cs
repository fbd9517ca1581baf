namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>Something that is measured. A run uses up what was prepared for it.</summary>
internal abstract class Scenario(string title)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new CompileScenario("build: the compiler alone"),
        new GenerateScenario("build: the generator"),
        new GenerateAndCompileScenario("build: generator and compiler"),
        new AnalyzeScenario("build: the compiler with an analyzer that does nothing", new Project.IdleAnalyzer()),
        new AnalyzeScenario("build: the compiler with Orm's analyzer", new OrmAnalyzer()),
        .. EditedFile.All.SelectMany(KeyPressScenario.Of),
    ];

    public string Title { get; } = title;

    public abstract void Prepare();

    public abstract object Run();

    public override string ToString() => Title;
}
