using System.Text;

namespace Orm.Generators.Benchmarks.Project;

/// <summary>Files of ordinary code over lists, whose calls of System.Linq have the names of a query's operators.</summary>
internal static class LinqFiles
{
    private const int Files = 250;

    // Four calls each.
    private static readonly string[] Bodies =
    [
        "return people.Where(p => p.Age > age).OrderBy(p => p.Name).Select(p => p.Name).ToList();",
        "var adults = people.Where(p => p.Age >= age && p.Name != name).Select(p => new { p.Name, p.Age });\n        return adults.OrderByDescending(p => p.Age).First(p => p.Age > 18).Name;",
        "return people.GroupBy(p => p.City).Select(g => new { City = g.Key, Oldest = g.Max(p => p.Age) }).Where(c => c.Oldest > age).Count();",
        "foreach (var person in people.Where(p => p.City == name).OrderBy(p => p.Age))\n        {\n            if (person.Friends.Any(f => f.Age > age) && person.Friends.Count(f => f.Name == name) > 1)\n            {\n                return person;\n            }\n        }\n\n        return name;",
        "return people.Join(cities, p => p.City, c => c.Name, (p, c) => new { p.Name, c.Size }).Where(x => x.Size > age).Sum(x => x.Size) + people.Min(p => p.Age);",
    ];

    private const int CallsPerMethod = 4;
    private const int MethodsPerFile = SyntheticProject.LinqCalls / CallsPerMethod / Files;

    public static IEnumerable<(string Path, string Source)> All()
        => Enumerable.Range(0, Files).Select(static number => ($"Services/Service{number:000}.cs", Source(number)))
            .Prepend(("Services/Person.cs", """
                namespace Synthetic.Services;

                public sealed record Person(string Name, int Age, string City, List<Person> Friends);

                public sealed record City(string Name, int Size);
                """));

    private static string Source(int number)
    {
        var source = new StringBuilder($$"""
            namespace Synthetic.Services;

            public sealed class Service{{number:000}}(List<Person> people, IReadOnlyList<City> cities)
            {
                public int Cities => cities.Count;


            """);
        for (var i = 0; i < MethodsPerFile; i++)
        {
            source.Append($"    public object Compute{i}(int age, string name)\n    {{\n        {Bodies[(number + i) % Bodies.Length]}\n    }}\n\n");
        }

        return source.Append($"    public int Edited() => 0;\n}}\n").ToString();
    }
}
