namespace Orm.Generators.Parsing;

/// <summary>How names are made from C#'s, with the numbers of the runtime's enum.</summary>
internal enum Naming
{
    SnakeCase,
    Exact,
}
