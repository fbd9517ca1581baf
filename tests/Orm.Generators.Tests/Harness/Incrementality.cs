using Microsoft.CodeAnalysis;

namespace Orm.Generators.Tests.Harness;

/// <summary>What a run after an edit may and must do again.</summary>
static class Incrementality
{
    // An interceptor's location holds a checksum of its file, so these follow any edit of the file; QueryBodies must not.
    const string Sites = "QueryFiles";

    /// <summary>Every named step, and every output, is as it was; but for the places of query calls.</summary>
    public static void ExpectUnchanged(GeneratorDriverRunResult result)
    {
        var changed = Steps(result)
            .Where(step => step.Name != Sites && step.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(step => $"{step.Name}: {step.Reason}");
        Assert.Empty(changed);
        var written = result.Results[0].TrackedOutputSteps
            .SelectMany(step => step.Value)
            .Where(step => !step.Inputs.Any(input => input.Source.Name == Sites))
            .SelectMany(step => step.Outputs)
            .Where(output => output.Reason is not IncrementalStepRunReason.Cached);
        Assert.Empty(written);
    }

    /// <summary>The named step gives something else than before.</summary>
    public static void ExpectModified(GeneratorDriverRunResult result, string name)
        => Assert.Contains(Steps(result), step => step.Name == name && step.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);

    /// <summary>Why the outputs of a named step are what they are.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult result, string name)
        => Steps(result).Where(step => step.Name == name).Select(step => step.Reason).ToList();

    // The steps that Roslyn names itself are its own affair, and the transforms behind them run on every edit.
    static IEnumerable<(string Name, IncrementalStepRunReason Reason)> Steps(GeneratorDriverRunResult result)
        => from step in result.Results[0].TrackedSteps
           where char.IsUpper(step.Key[0]) && !step.Key.Contains('_') && step.Key is not ("Compilation" or "SourceOutput" or "ImplementationSourceOutput")
           from run in step.Value
           from output in run.Outputs
           select (step.Key, output.Reason);
}
