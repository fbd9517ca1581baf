using System.Text;

namespace Orm.Generators.Benchmarks.Project;

/// <summary>Files with fifteen queries each, a method a query, as a repository class has them.</summary>
internal static class QueryFiles
{
    private const int QueriesPerFile = 15;

    // One in three begins with a generated Get, so that what follows has a type through the generator alone.
    private static readonly string[] Bodies =
    [
        "return session.Query<{0}>().Where(e => e.Age >= age && e.Active).OrderBy(e => e.Name).ToList();",
        "return session.Query<{0}>().Where(age, static (e, min) => e.Age >= min).OrderByDescending(e => e.Created).Skip(20).Take(10).ToList();",
        "var parent = session.Get<{0}>(age)!;\n        return session.Query<{0}>().Where(e => e.ParentId == parent.Id && e.Name != parent.Name).Select(e => new {{ e.Id, e.Name, e.Price }}).ToList();",
        "return session.Query<{0}>().Any(e => e.Name == name && e.Price > 10.5m);",
        "var query = session.Query<{0}>().Where(e => e.Active);\n        if (name.Length > 0)\n        {{\n            query = query.Where(e => e.Name == name);\n        }}\n\n        return query.OrderBy(e => e.Age).ThenBy(e => e.Id).Select(e => e.Name).ToArray();",
    ];

    public static IEnumerable<(string Path, string Source)> All()
        => Enumerable.Range(0, SyntheticProject.Queries / QueriesPerFile).Select(static number => ($"Queries/Repository{number:000}.cs", Source(number)));

    private static string Source(int number)
    {
        var source = new StringBuilder($$"""
            using Synthetic.Entities;

            namespace Synthetic.Queries;

            public sealed class Repository{{number:000}}(Session session)
            {

            """);
        for (var i = 0; i < QueriesPerFile; i++)
        {
            var query = (number * QueriesPerFile) + i;
            var body = string.Format(null, Bodies[query % Bodies.Length], EntityFiles.NameOf(query % SyntheticProject.Entities));
            source.Append($"    public object Find{i}(int age, string name)\n    {{\n        {body}\n    }}\n\n");
        }

        return source.Append($"    public int Edited() => 0;\n}}\n").ToString();
    }
}
