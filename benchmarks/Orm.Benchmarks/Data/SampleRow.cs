namespace Orm.Benchmarks.Data;

/// <summary>The plain class that the peers read into and write from.</summary>
public sealed class SampleRow : ISample
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    public string? Note { get; set; }

    public int Age { get; set; }

    public double Score { get; set; }

    public bool Active { get; set; }

    public DateTime CreatedAt { get; set; }

    public Guid Token { get; set; }

    public decimal Balance { get; set; }

    /// <summary>A new row with the values of number <paramref name="number"/>; without a key unless one is given.</summary>
    public static SampleRow Create(int number, int key = 0)
    {
        var values = SampleValues.Of(number);
        return new SampleRow
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
