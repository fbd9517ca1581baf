using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>A library as the writing scenarios use it, each method written as that library's users write it.</summary>
internal interface IWriter : IDisposable
{
    /// <summary>Begins the transaction that the single inserts and updates work in.</summary>
    void Begin();

    /// <summary>Inserts a row with the values of <paramref name="number"/> and gives its generated key.</summary>
    int Insert(int number);

    Task<int> InsertAsync(int number);

    /// <summary>Changes one column of the row with this key.</summary>
    void Update(int key, int age);

    Task UpdateAsync(int key, int age);

    /// <summary>Inserts rows with the values of the numbers up to <paramref name="count"/>, keys back: at once where the library can.</summary>
    void InsertTogether(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            Insert(number);
        }
    }

    async Task InsertTogetherAsync(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await InsertAsync(number);
        }
    }

    /// <summary>Changes one column of the rows from this key on: at once where the library can.</summary>
    void UpdateTogether(int first, int count, int age)
    {
        for (var key = first; key < first + count; key++)
        {
            Update(key, age);
        }
    }

    async Task UpdateTogetherAsync(int first, int count, int age)
    {
        for (var key = first; key < first + count; key++)
        {
            await UpdateAsync(key, age);
        }
    }

    /// <summary>Commits what was begun.</summary>
    void Commit();

    /// <summary>Rolls back what was begun.</summary>
    void Rollback();

    /// <summary>
    /// Inserts rows with the values of the numbers up to <paramref name="count"/> in a transaction of its own. Keys that the
    /// program makes are <see cref="FirstGivenKey"/> plus the number.
    /// </summary>
    void InsertMany(int count, KeySource keys);

    Task InsertManyAsync(int count, KeySource keys);

    const int FirstGivenKey = 1_000_000;

    static int KeyOf(int number, KeySource keys) => keys == KeySource.Given ? FirstGivenKey + number : 0;
}
