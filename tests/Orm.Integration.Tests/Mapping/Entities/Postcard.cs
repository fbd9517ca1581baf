namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A positional record; its key, too, is written back after the insert.</summary>
[Table("postcards")]
public partial record Postcard([property: Key] int Id, string Motif, int? Year);
