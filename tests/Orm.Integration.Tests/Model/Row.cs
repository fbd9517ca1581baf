namespace Orm.Integration.Tests.Model;

/// <summary>The values of a row or an object, whatever its class; a column that the class lacks is null.</summary>
/// <param name="Key">The primary key.</param>
/// <param name="Name">Never null.</param>
/// <param name="Number">At least zero where the class has that rule.</param>
/// <param name="Unique">Differs from every other row's where it is not null.</param>
/// <param name="Parent">The key of a row that has to be there; null for none.</param>
readonly record struct Row(int Key, string Name, int? Number, string? Unique, int? Parent)
{
    public override string ToString() => $"({Key}, {Name}, {Number?.ToString() ?? "-"}, {Unique ?? "-"}, {Parent?.ToString() ?? "-"})";
}
