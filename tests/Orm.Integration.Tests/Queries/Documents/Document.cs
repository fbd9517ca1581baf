namespace Orm.Integration.Tests.Queries.Documents;

/// <summary>The same details as JSON in three ways.</summary>
[Table("documents")]
public partial class Document
{
    [Key] public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Points { get; set; }

    public decimal Limit { get; set; }

    [Json<DocumentJson>]
    public Details Plain { get; set; } = new();

    [Json<DocumentJson>]
    public Details? Other { get; set; }

    [Json<OddJson>]
    public Details Odd { get; set; } = new();

    [Json<DocumentJson>]
    public List<Part> Path { get; set; } = [];
}
