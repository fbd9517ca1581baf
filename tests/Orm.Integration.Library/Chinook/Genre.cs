namespace Orm.Integration.Library.Chinook;

[Table]
public partial record Genre([property: Key] int GenreId, string? Name);
