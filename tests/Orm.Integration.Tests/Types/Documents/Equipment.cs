namespace Orm.Integration.Tests.Types.Documents;

public sealed class Equipment
{
    public string Name { get; set; } = "";

    public int Count { get; set; }

    public List<string> Tags { get; set; } = [];

    public Dictionary<string, double> Sizes { get; set; } = [];

    public Equipment? Spare { get; set; }
}
