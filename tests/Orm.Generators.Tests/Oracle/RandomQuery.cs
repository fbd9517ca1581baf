namespace Orm.Generators.Tests.Oracle;

/// <summary>A query as C#, over a database and over lists.</summary>
/// <param name="Seed">What it was made of.</param>
/// <param name="Values">The statements that declare its values.</param>
/// <param name="Text">Its expression, with the marks of <see cref="QueryTemplate"/>.</param>
/// <param name="IsOrdered">Whether the order of its rows is told.</param>
sealed record RandomQuery(int Seed, string Values, string Text, bool IsOrdered)
{
    public string ClassName => $"Query{Seed}";

    public string FileName => $"{ClassName}.cs";

    /// <summary>Whether decimals need not agree in their last digits, since databases divide with another number of them.</summary>
    public bool Divides => Text.Contains('/') || Text.Contains("Average", StringComparison.Ordinal);

    /// <summary>Whether it changes rows, which no other may do at the same time.</summary>
    public bool Writes => Text.Contains(".Execute", StringComparison.Ordinal);

    public string Source => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Orm;
        using Oracle;

        public static class {{ClassName}}
        {
            public static object? OnDatabase(Session session)
            {
                {{Values}}
                {{QueryTemplate.OnDatabase(QueryTemplate.Statements(Text))}}
            }

            public static object? InMemory(Rows rows)
            {
                {{Values}}
                {{QueryTemplate.InMemory(QueryTemplate.Statements(Text))}}
            }
        }
        """;

    public override string ToString() => $"{Values}\n{QueryTemplate.OnDatabase(QueryTemplate.Statements(Text))}";
}
