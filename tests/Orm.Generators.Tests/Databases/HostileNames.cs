using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Databases;

/// <summary>Entities whose tables, columns and indexes bear every name that a database or a compiler might trip over.</summary>
static class HostileNames
{
    static readonly string[] oddities =
    [
        "with space", "quote\"inside", "\"", "\"\"\"", "it's", "semi;colon", "--comment", "/*", "per%cent", "back\\slash", "dollar$1", "$$",
        "{0}", "{", "[brackets]", "`tick`", "naïve", "Größe", "名前", "имя", "🦊", "İstanbul", "ı", "UPPER", "mixedCase", "1st", "a.b", "a,b", "@at", ":colon", "?",
        "sqlite", "pragma", "rowid", "oid_", "new\nline", "tab\there", "\u00a0", "e\u0301",
    ];

    public static IReadOnlyList<string> Names { get; } =
    [
        .. TestData.Keywords.Select(keyword => keyword.Word)
            .Concat(SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText))
            .Concat(oddities)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    public static string Source { get; } = Make();

    static string Make()
    {
        var names = Names;
        return "using Orm;\n" + string.Join('\n', names.Select((name, index) => Entity(name, index, names[(index + 1) % names.Count])));
    }

    // A table, a column, an index, a foreign key, each of that name; and, where C# can say it, the property too.
    static string Entity(string name, int index, string other)
    {
        var literal = SymbolDisplay.FormatLiteral(name, quote: true);
        var property = SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : "Value";
        return $$"""
            [Table({{literal}}), Index(nameof(E{{index}}.{{property}}), Name = {{SymbolDisplay.FormatLiteral("ix " + name, quote: true)}})]
            public partial class E{{index}}
            {
                [Key, Column({{literal}})] public int Id { get; set; }
                [Column({{SymbolDisplay.FormatLiteral(other == name ? "other" : other, quote: true)}})] public string? {{property}} { get; set; }
                [Column("parent"), References<E{{Math.Max(index - 1, 0)}}>] public int? ParentOfIt { get; set; }
            }
            """;
    }
}
