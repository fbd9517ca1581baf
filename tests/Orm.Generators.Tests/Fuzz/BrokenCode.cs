using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Tests.Fuzz;

/// <summary>A compilation with a broken file, and a driver that has seen it whole.</summary>
sealed record BrokenCode(SyntaxTree File, CSharpCompilation Compilation, GeneratorDriver Driver);
