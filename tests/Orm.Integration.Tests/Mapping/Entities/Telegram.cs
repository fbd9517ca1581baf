namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A key in which no database counts, and a foreign key to it.</summary>
[Table("telegrams")]
public partial class Telegram
{
    [Key(Generated = false)] public ulong Number { get; set; }

    [References<Telegram>] public ulong? Answers { get; set; }

    public string Text { get; set; } = "";
}
