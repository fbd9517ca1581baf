using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Orm.Generators.Diagnostics;

/// <summary>Every rule there is.</summary>
internal static class DiagnosticCatalogue
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. Of(typeof(MappingDiagnostics)), .. Of(typeof(KeyDiagnostics)), .. Of(typeof(ValueDiagnostics)), .. Of(typeof(QueryDiagnostics)), .. Of(typeof(QueryWarnings)),
        .. Of(typeof(DialectDiagnostics)), .. Of(typeof(SchemaDiagnostics)),
    ];

    private static IEnumerable<DiagnosticDescriptor> Of(Type rules)
        => rules.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();
}
