namespace Orm.Querying.Assembling;

// A join adds a source to its level, and projects.
internal sealed partial class LevelPlanner
{
    private void AddJoin(SelectLevel level, Step step)
    {
        var inner = Plan(step.Other, level.Enclosing);
        var source = inner.IsBare ? inner.Sources[0] : Derived(inner);
        level.Sources.Add(source);
        level.NameSources();
        var join = Place(step, level);
        source.Join = join;
        if (inner.IsBare)
        {
            // Its columns are found by its own level, which is never written.
            (step.Piece.JoinKind == JoinKind.Cross ? level.Conditions : source.Conditions).AddRange(inner.Conditions);
        }

        level.Projection = join;
    }

    private static SelectSource Derived(SelectLevel level)
    {
        DropOrders(level);
        return new SelectSource(level);
    }
}
