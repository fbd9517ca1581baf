namespace Orm.Integration.Library.Chinook;

[Table]
public partial class MediaType(int mediaTypeId, string? name)
{
    [Key] public int MediaTypeId { get; } = mediaTypeId;

    public string? Name { get; private set; } = name;
}
