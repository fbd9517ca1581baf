using Microsoft.CodeAnalysis;
using Orm.Generators.Emit;
using Orm.Generators.Emit.Queries;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries;

namespace Orm.Generators;

/// <summary>
/// The query stage: from calls with lambdas to interceptors. It feeds implementation outputs alone, so that an editor does
/// not run it while somebody types.
/// </summary>
internal static class QueryPipeline
{
    /// <param name="context">The generator's context.</param>
    /// <param name="entities">The entities of the project, before the contexts of their JSON are known.</param>
    /// <param name="keys">The signatures of their keys and of the references' entities.</param>
    /// <param name="hasRuntime">Whether the runtime is referenced.</param>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedEntity> entities,
        IncrementalValueProvider<EquatableArray<EquatableArray<string>>> keys,
        IncrementalValueProvider<bool> hasRuntime)
    {
        var stubs = entities
            .Where(static entity => entity.Header is not null)
            .Select(static (entity, _) => entity.Header!)
            .Collect()
            .Combine(keys)
            .Select(static (pair, _) => StubEmitter.Emit(new EquatableArray<EntityHeader>(pair.Left), pair.Right))
            .WithTrackingName("QueryStubs");
        var known = entities
            .Where(static entity => entity.Entity is not null)
            .Select(static (entity, _) => entity.Entity!)
            .Collect();
        var files = context.CompilationProvider
            .Combine(stubs)
            .Combine(known)
            .SelectMany(static (all, cancellationToken) => QueryFilesParser.Parse(all.Left.Left, all.Left.Right, all.Right, cancellationToken))
            .WithTrackingName("QueryFiles");
        var bodies = files
            .Select(static (file, _) => QueryBodies.Of(file))
            .WithTrackingName("QueryBodies");

        context.RegisterImplementationSourceOutput(hasRuntime, static (output, has) =>
        {
            if (has)
            {
                output.AddSource("Orm-Queries.g.cs", QueryStageEmitter.Emit());
            }
        });
        context.RegisterImplementationSourceOutput(
            bodies, static (output, file) => output.AddSource($"{file.Name}.Queries.g.cs", QueryFileEmitter.Emit(file)));
        context.RegisterImplementationSourceOutput(
            files, static (output, file) => output.AddSource($"{file.Name}.Interceptors.g.cs", InterceptorEmitter.Emit(file)));
    }
}
