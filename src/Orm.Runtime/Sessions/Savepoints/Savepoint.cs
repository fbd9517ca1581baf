using System.Runtime.InteropServices;

namespace Orm.Sessions;

/// <summary>
/// A nested transaction's beginning: what the objects changed since were then. It knows only those, so that it costs what is
/// changed inside, and nothing where there is none.
/// </summary>
/// <param name="outer">The one around it; null for the outermost.</param>
/// <param name="touched">How many objects the transaction had written.</param>
internal sealed class Savepoint(Savepoint? outer, int touched)
{
    private Dictionary<TrackedEntity, BeforeImage> images = [];
    private List<TrackedEntity> loaded = [];

    public Savepoint? Outer { get; } = outer;

    /// <summary>1 for the outermost.</summary>
    public int Level { get; } = outer is null ? 1 : outer.Level + 1;

    /// <summary>Whether the database knows of it: it is told before the next statement.</summary>
    public bool IsSet { get; set; }

    /// <summary>How many objects the transaction had written.</summary>
    public int Touched { get; private set; } = touched;

    /// <summary>The objects that were changed since.</summary>
    public Dictionary<TrackedEntity, BeforeImage> Images => images;

    /// <summary>The objects that were read since: what they show may be undone.</summary>
    public List<TrackedEntity> Loaded => loaded;

    /// <summary>Remembers an object that is about to change, unless it is remembered already.</summary>
    public void Remember(TrackedEntity entry)
    {
        ref var image = ref CollectionsMarshal.GetValueRefOrAddDefault(images, entry, out var exists);
        if (!exists)
        {
            image = entry.Image();
        }
    }

    /// <summary>The same of one whose values are about to be read again: those that it had may be outdated.</summary>
    public void RememberRefreshed(TrackedEntity entry)
    {
        ref var image = ref CollectionsMarshal.GetValueRefOrAddDefault(images, entry, out var exists);
        if (!exists)
        {
            image = entry.Image();
            image = image with { Flags = image.Flags | TrackedFlags.Expired };
        }
    }

    /// <summary>Another session took an object over: <paramref name="touched"/> is where it was among those that the transaction wrote, -1 where it was not.</summary>
    public void Forget(TrackedEntity entry, int touched)
    {
        images.Remove(entry);
        if (touched >= 0 && touched < Touched)
        {
            Touched--;
        }
    }

    /// <summary>Its scope is over and stands: what it remembers belongs to the one around it, which may know better.</summary>
    public void GiveTo(Savepoint around)
    {
        if (around.images.Count == 0)
        {
            around.images = images;
        }
        else
        {
            foreach (var (entry, image) in images)
            {
                around.images.TryAdd(entry, image);
            }
        }

        if (around.loaded.Count == 0)
        {
            around.loaded = loaded;
        }
        else
        {
            around.loaded.AddRange(loaded);
        }
    }
}
