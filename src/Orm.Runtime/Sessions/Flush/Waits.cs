namespace Orm.Sessions;

/// <summary>Which changes of a flush wait for which others. Most flushes have none, and then nothing is kept.</summary>
internal sealed class Waits(int count)
{
    private List<Wait>?[]? byChange;

    public bool HasAny => byChange is not null;

    public void Add(int change, Wait wait)
    {
        byChange ??= new List<Wait>?[count];
        (byChange[change] ??= []).Add(wait);
    }

    /// <summary>What a change still waits for; null for nothing.</summary>
    public List<Wait>? Of(int change) => byChange?[change];
}
