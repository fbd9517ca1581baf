using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>Finds where a problem is. Run by the analyzer alone, so that the generator makes no <see cref="Location"/>.</summary>
internal delegate Location Place(CancellationToken cancellationToken);
