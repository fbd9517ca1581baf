namespace Orm.Benchmarks.Peers;

/// <summary>A library as the writing scenarios use it, each method written as that library's users write it.</summary>
internal interface IWriter : IDisposable
{
    /// <summary>Begins the transaction that <see cref="Insert"/> and <see cref="Update"/> work in.</summary>
    void Begin();

    /// <summary>Inserts a row with the values of <paramref name="number"/> and gives its generated key.</summary>
    int Insert(int number);

    /// <summary>Changes one column of the row with this key.</summary>
    void Update(int key, int age);

    /// <summary>Commits what was begun.</summary>
    void Commit();

    /// <summary>Rolls back what was begun.</summary>
    void Rollback();

    /// <summary>Inserts rows with the values of the numbers up to <paramref name="count"/> in a transaction of its own.</summary>
    void InsertMany(int count);
}
