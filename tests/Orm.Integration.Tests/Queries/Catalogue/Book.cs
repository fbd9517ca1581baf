namespace Orm.Integration.Tests.Queries.Catalogue;

[Table("books")]
public partial class Book
{
    [Key(Generated = false)] public int Id { get; set; }

    [References<Author>] public int AuthorId { get; set; }

    public required string Title { get; set; }

    public string? Subtitle { get; set; }

    public int Pages { get; set; }

    public decimal Price { get; set; }
}
