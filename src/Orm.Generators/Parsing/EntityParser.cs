using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Index = Orm.Generators.Model.Index;

namespace Orm.Generators.Parsing;

/// <summary>A class marked [Table].</summary>
internal static class EntityParser
{
    // Every query of an entity asks for it. Symbols are of one compilation, and what was made of them goes with it.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, Parsed<Entity>> parsed = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, Dictionary<string, Entity>> known = new();

    /// <summary>
    /// Tells the entities of an assembly that were parsed before in another compilation of the same declarations, so that this is not done again.
    /// They have no problems, or these are not asked for.
    /// </summary>
    public static void Know(IAssemblySymbol assembly, IEnumerable<Entity> entities)
    {
        var byName = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            byName[entity.Declaration.FullName] = entity;
        }

        known.GetValue(assembly, _ => byName);
    }

    /// <summary>Rules about one database leave the model as it is: they matter where that database is used.</summary>
    public static Parsed<Entity> Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
        => parsed.GetValue(
            type,
            unknown => known.TryGetValue(unknown.ContainingAssembly, out var entities) && entities.TryGetValue(TypeName.Of(unknown), out var entity)
                ? new Parsed<Entity>(entity, [])
                : ParseAnew(unknown, cancellationToken));

    private static Parsed<Entity> ParseAnew(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>();
        if (type.TypeKind != TypeKind.Class || type.GetAttributes().Find(RuntimeNames.Table) is not { } table)
        {
            return new Parsed<Entity>(null, problems);
        }

        if (DeclarationParser.Parse(type, problems, cancellationToken) is not { } declaration)
        {
            return new Parsed<Entity>(null, problems);
        }

        ClassChecks.Check(type, table, problems);
        var constructor = ConstructorParser.Parse(type, problems, cancellationToken);
        var embedded = new EmbeddedParser(type, constructor, problems, cancellationToken);
        embedded.Parse(PropertyParser.Parse(type, constructor, problems, cancellationToken));
        var properties = embedded.Leaves;
        var columns = properties
            .Select(property => ColumnParser.Parse(property, constructor, type, problems, cancellationToken))
            .ToList();
        PropertyChecks.Check(properties, columns, constructor, type, problems, cancellationToken);
        var entity = Parse(type, table, declaration, constructor, embedded, columns, problems, cancellationToken);
        return new Parsed<Entity>(problems.Exists(IsOfEveryDatabase) ? null : entity, problems);
    }

    private static Entity? Parse(
        INamedTypeSymbol type,
        AttributeData table,
        TypeDeclaration declaration,
        Constructor constructor,
        EmbeddedParser embedded,
        IReadOnlyList<Column?> columns,
        List<Problem> problems,
        CancellationToken cancellationToken)
    {
        var name = TableName(type, table);
        var mapping = new Mapping(type, name, embedded.Leaves, columns);
        var key = KeyParser.Parse(mapping, problems);
        var version = VersionParser.Parse(mapping, key, problems);
        var indexes = IndexParser.Parse(mapping, key, problems);
        var checks = CheckParser.Parse(mapping, problems);
        var foreignKeys = ForeignKeyParser.Parse(mapping, problems, cancellationToken);
        DialectChecks.Check(mapping, table, problems);
        if (key.Ordinals.Count == 0 || !constructor.IsCallable || !embedded.IsWhole || columns.Any(column => column is null)
            || PropertyCollector.HasTwins(type) || PropertyCollector.RequiresWhatCannotBeSet(type))
        {
            return null;
        }

        return new Entity
        {
            Declaration = declaration,
            DisplayName = TypeName.Display(type),
            Schema = table.NamedText("Schema"),
            Table = name,
            Columns = new EquatableArray<Column>(columns.OfType<Column>().Select((column, ordinal) => key.Apply(column, ordinal))),
            Key = new EquatableArray<int>(key.Ordinals),
            KeyGeneration = key.Generation,
            IsIdentityAlways = key.IsIdentityAlways,
            Version = version,
            ConstructorParameters = new EquatableArray<int>(constructor.Properties.Select(property => mapping.OrdinalOf(property) is >= 0 and var ordinal ? ordinal : embedded.PlaceOf(property))),
            Embedded = new EquatableArray<EmbeddedObject>(embedded.Objects),
            Indexes = new EquatableArray<Index>(indexes),
            Checks = new EquatableArray<Check>(checks),
            ForeignKeys = new EquatableArray<ForeignKey>(foreignKeys),
            IsRecord = type.IsRecord,
        };
    }

    public static string TableName(INamedTypeSymbol type, AttributeData table)
        => table.Text() ?? NamingParser.Parse(type.ContainingAssembly).Apply(type.Name);

    private static bool IsOfEveryDatabase(Problem problem)
        => problem.Rule.DefaultSeverity == DiagnosticSeverity.Error && DialectDiagnostics.DialectOf(problem.Rule) is null;
}
