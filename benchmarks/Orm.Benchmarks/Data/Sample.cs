namespace Orm.Benchmarks.Data;

/// <summary>Orm's entity. Its properties are partial, so that a flush looks at what changed only.</summary>
[Table("samples")]
public partial class Sample : ISample
{
    [Key]
    public partial int Id { get; set; }

    public required partial string Name { get; set; }

    public required partial string Email { get; set; }

    public partial string? Note { get; set; }

    public partial int Age { get; set; }

    public partial double Score { get; set; }

    public partial bool Active { get; set; }

    public partial DateTime CreatedAt { get; set; }

    public partial Guid Token { get; set; }

    public partial decimal Balance { get; set; }

    /// <summary>A new object with the values of number <paramref name="number"/>; without a key unless one is given.</summary>
    internal static Sample Create(int number, int key = 0)
    {
        var values = SampleValues.Of(number);
        return new Sample
        {
            Id = key,
            Name = values.Name,
            Email = values.Email,
            Age = values.Age,
            Score = values.Score,
            Active = values.Active,
            CreatedAt = values.CreatedAt,
            Token = values.Token,
            Balance = values.Balance,
        };
    }
}
