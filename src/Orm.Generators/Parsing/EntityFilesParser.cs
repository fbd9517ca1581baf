using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>
/// The entities of a project, by source file. Roslyn's own way to find attributes has every one of them bound anew after every key that is pressed
/// anywhere; here a file's entities are parsed again after an edit of a declaration.
/// </summary>
internal static class EntityFilesParser
{
    private static readonly ConditionalWeakTable<SyntaxTree, ParsedEntityFile> known = new();

    /// <summary>Of every file, without entities or with, so that one more leaves the others where they are.</summary>
    public static IReadOnlyList<EquatableArray<ParsedEntity>> Parse(Compilation compilation, CancellationToken cancellationToken)
    {
        var shape = DeclarationShape.Of(compilation, cancellationToken);
        var files = compilation.SyntaxTrees.Select(tree => known.GetValue(tree, _ => new ParsedEntityFile(tree, cancellationToken))).ToList();
        var entities = files.ConvertAll(file => file.Entities(shape));
        var changed = Enumerable.Range(0, files.Count).Where(index => entities[index] is null).ToList();
        AssemblyAttributes.Bind(compilation);
        Parallel.ForEach(changed, new ParallelOptions { CancellationToken = cancellationToken }, index =>
        {
            var found = new EquatableArray<ParsedEntity>(Parse(files[index].Candidates, compilation, cancellationToken));
            files[index].Keep(shape, found);
            entities[index] = found;
        });
        return entities.ConvertAll(static found => found!.Value);
    }

    /// <summary>
    /// Spares the analyzer of a build the entities of which the generator, in the same process right before, found nothing to say. Where the
    /// generator did not run over just these files, as in an editor, nothing is told.
    /// </summary>
    public static void Recall(Compilation compilation, CancellationToken cancellationToken)
    {
        var files = new List<ParsedEntityFile>();
        foreach (var tree in compilation.SyntaxTrees.Where(static tree => !OwnFiles.Include(tree)))
        {
            if (!known.TryGetValue(tree, out var file))
            {
                return;
            }

            files.Add(file);
        }

        var shape = DeclarationShape.Of(compilation, cancellationToken);
        EntityParser.Know(compilation.Assembly, files
            .SelectMany(file => file.Entities(shape) ?? EquatableArray<ParsedEntity>.Empty)
            .Where(static parsed => parsed is { IsFlawless: true, Entity: not null })
            .Select(static parsed => parsed.Entity!));
    }

    private static IEnumerable<ParsedEntity> Parse(IReadOnlyList<TypeDeclarationSyntax> candidates, Compilation compilation, CancellationToken cancellationToken)
        => candidates.Select(part => ParsedEntityParser.Parse(part, compilation.GetSemanticModel(part.SyntaxTree), cancellationToken)).OfType<ParsedEntity>();
}
