using System.Text;
using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>The names of tables and columns that bear none of their own.</summary>
internal static class NamingParser
{
    /// <summary>The rule of the assembly that a class is declared in, [assembly: OrmNaming] or the default.</summary>
    public static Naming Parse(IAssemblySymbol assembly)
        => assembly.GetAttributes().Find(RuntimeNames.OrmNaming)?.ConstructorArguments.FirstOrDefault().Value is (int)Naming.Exact
            ? Naming.Exact
            : Naming.SnakeCase;

    public static string Apply(this Naming naming, string name) => naming switch
    {
        Naming.SnakeCase => SnakeCase(name),
        Naming.Exact => name,
    };

    /// <summary><c>CreatedAt</c> → <c>created_at</c>, <c>URLValue</c> → <c>url_value</c>, <c>Id2</c> → <c>id2</c>.</summary>
    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (BeginsWord(name, i))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool BeginsWord(string name, int i)
    {
        if (i == 0 || !char.IsUpper(name[i]) || name[i - 1] == '_')
        {
            return false;
        }

        var endsAcronym = char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]);
        return !char.IsUpper(name[i - 1]) || endsAcronym;
    }
}
