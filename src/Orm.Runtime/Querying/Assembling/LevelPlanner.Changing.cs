namespace Orm.Querying.Assembling;

// UPDATE and DELETE of the rows that the conditions let through.
internal sealed partial class LevelPlanner
{
    public PlannedChange PlanChange(Step[] chain)
    {
        var entity = chain[0].Piece.Entity!;
        var level = NewLevel(new SelectSource(entity), enclosing: null);
        PlacedStep? set = null;
        foreach (var step in chain)
        {
            switch (step.Piece.Kind)
            {
                case PieceKind.Where:
                    level.Conditions.Add(Place(step, level));
                    break;
                case PieceKind.Set:
                    set = Place(step, level);
                    break;
            }
        }

        return new PlannedChange(entity, level.Conditions, set);
    }
}
