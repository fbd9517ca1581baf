using System.Text.Json;

namespace Orm.Integration.Tests.Types.Documents;

/// <summary>JSON of classes, structs and of whatever it is, in properties that are compared.</summary>
[Table("venues")]
public partial class Venue
{
    [Key]
    public int Id { get; set; }

    [Json]
    public Equipment Equipment { get; set; } = new();

    [Json]
    public Address? Address { get; set; }

    [Json]
    public Point Place { get; set; }

    [Json]
    public Point? Entrance { get; set; }

    [Json<LooseJson>]
    public JsonElement? Anything { get; set; }

    public string Note { get; set; } = "";
}
