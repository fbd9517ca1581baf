using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Parsing;
using Orm.Generators.Sql;

namespace Orm.Generators.Tests.Harness;

/// <summary>The SQL of entities, from their C#.</summary>
static class Entities
{
    public static EntityStatements Sqlite(string source, string name) => EntityStatementsWriter.Write(Placed(source, name), SqlDialect.Sqlite);

    public static EntityStatements PostgreSql(string source, string name) => EntityStatementsWriter.Write(Placed(source, name), SqlDialect.PostgreSql);

    static PlacedEntity Placed(string source, string name)
    {
        var compilation = Compile.Sources("using System;\nusing Orm;\n" + source);
        var entities = compilation.GetSymbolsWithName(_ => true, Microsoft.CodeAnalysis.SymbolFilter.Type)
            .Cast<Microsoft.CodeAnalysis.INamedTypeSymbol>()
            .Select(type => EntityParser.Parse(type, default))
            .Where(parsed => parsed.Model is not null)
            .Select(parsed => parsed.Model!)
            .ToList();
        var order = TableOrder.Sort(entities.Select(EntityReferences.Of));
        return PlacedEntity.Of(entities.Single(entity => entity.Declaration.Name == name), order);
    }
}
