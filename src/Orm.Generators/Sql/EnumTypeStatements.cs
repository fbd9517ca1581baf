using Orm.Generators.Model;

namespace Orm.Generators.Sql;

/// <summary>An enum that is a type of the database; each is documented where the runtime declares it.</summary>
internal sealed record EnumTypeStatements(string CSharp, string Type, EquatableArray<string> Labels, string Describe);
