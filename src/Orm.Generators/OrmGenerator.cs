using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Emit;
using Orm.Generators.Model;
using Orm.Generators.Parsing;
using Orm.Generators.Sql;

namespace Orm.Generators;

/// <summary>The pipeline: from classes marked [Table] to their generated halves, the key lookups and the schema.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OrmGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output => output.AddEmbeddedAttributeDefinition());

        var jsonContexts = context.SyntaxProvider
            .ForAttributeWithMetadataName(JsonContextParser.Attribute, static (node, _) => node is ClassDeclarationSyntax, JsonContextParser.Parse)
            .Where(static found => found is not null)
            .Select(static (found, _) => found!)
            .WithTrackingName("JsonContexts")
            .Collect()
            .Select(static (all, _) => JsonContexts.Of(all))
            .WithTrackingName("AllJsonContexts");

        var told = context.CompilationProvider
            .SelectMany(EntityFilesParser.Parse)
            .SelectMany(static (file, _) => file)
            .WithTrackingName("Parsed");
        var parsed = told
            .Combine(jsonContexts)
            .Select(static (pair, _) => pair.Right.Apply(pair.Left))
            .WithTrackingName("WithJsonContexts");
        var headers = parsed
            .Where(static entity => entity.Header is not null)
            .Select(static (entity, _) => entity.Header!)
            .WithTrackingName("Headers");
        var entities = parsed
            .Where(static entity => entity.Entity is not null)
            .Select(static (entity, _) => entity.Entity!)
            .WithTrackingName("Entities");
        var broken = parsed
            .Where(static entity => entity is { Header: not null, Entity: null })
            .Select(static (entity, _) => entity.Header!)
            .WithTrackingName("BrokenEntities");
        var references = context.CompilationProvider
            .Select(ReferencesParser.Parse)
            .WithTrackingName("References");

        var order = entities
            .Select(static (entity, _) => EntityReferences.Of(entity))
            .WithTrackingName("ForeignKeys")
            .Collect()
            .Select(static (all, _) => TableOrder.Sort(all))
            .WithTrackingName("TableOrder");
        var placed = entities
            .Combine(order)
            .Select(static (pair, _) => PlacedEntity.Of(pair.Left, pair.Right))
            .WithTrackingName("PlacedEntities");
        var keys = headers
            .Select(static (header, _) => header.KeyTypes)
            .WithTrackingName("KeyTypes")
            .Collect()
            .Combine(references)
            .Select(static (pair, _) => KeySignatures.Of(pair.Left, pair.Right.Entities))
            .WithTrackingName("Keys");
        var schema = order
            .Combine(references)
            .Select(static (pair, _) => SchemaList.Of(pair.Right.Entities, pair.Left))
            .WithTrackingName("Schema");
        var list = order
            .Select(static (places, _) => SchemaList.PublicOf(places))
            .WithTrackingName("PublicEntities");
        var hasRuntime = references
            .Select(static (found, _) => found.HasRuntime)
            .WithTrackingName("HasRuntime");

        context.RegisterSourceOutput(placed, static (output, entity) => output.AddSource($"{entity.Entity.Declaration.HintName}.g.cs", EntityEmitter.Emit(entity)));
        context.RegisterSourceOutput(broken, static (output, header) => output.AddSource($"{header.Declaration.HintName}.g.cs", BrokenEntityEmitter.Emit(header)));
        context.RegisterSourceOutput(list, static (output, types) =>
        {
            if (types.Count > 0)
            {
                output.AddSource("Orm-Entities.g.cs", EntityListEmitter.Emit(types));
            }
        });
        context.RegisterSourceOutput(keys.Combine(hasRuntime), static (output, pair) =>
        {
            if (pair.Right)
            {
                output.AddSource("Orm-Keys.g.cs", GetEmitter.Emit(pair.Left));
            }
        });
        context.RegisterSourceOutput(schema.Combine(hasRuntime), static (output, pair) =>
        {
            if (pair.Right)
            {
                output.AddSource("Orm-Schema.g.cs", SchemaEmitter.Emit(pair.Left));
            }
        });
        QueryPipeline.Register(context, told, keys, hasRuntime);
    }
}
