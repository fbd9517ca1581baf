using Orm.Generators.Model;

namespace Orm.Generators.Sql;

/// <summary>
/// The order in which tables are created: each after those that it refers to, and by name where that leaves a choice. In a
/// cycle some foreign key must wait until every table is there.
/// </summary>
internal sealed class TableOrder
{
    private readonly Dictionary<string, EntityReferences> entities;
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private readonly HashSet<string> droppedEarly = new(StringComparer.Ordinal);
    private readonly List<(EntityReferences Entity, EquatableArray<string> LateKeys)> order = [];

    private TableOrder(Dictionary<string, EntityReferences> entities) => this.entities = entities;

    public static EquatableArray<TablePlace> Sort(IEnumerable<EntityReferences> entities)
    {
        var sorted = entities.OrderBy(entity => entity.Type, StringComparer.Ordinal).ToList();
        var order = new TableOrder(sorted.ToDictionary(entity => entity.Type, StringComparer.Ordinal));
        foreach (var entity in sorted)
        {
            order.Place(entity);
        }

        return new(order.order.Select(place => new TablePlace(
            place.Entity.Type, place.Entity.IsPublic, place.LateKeys, order.droppedEarly.Contains(place.Entity.Type))));
    }

    private void Place(EntityReferences entity)
    {
        if (!begun.Add(entity.Type))
        {
            return;
        }

        var late = new List<string>();
        foreach (var key in entity.ForeignKeys)
        {
            if (key.Target == entity.Type || !entities.TryGetValue(key.Target, out var target))
            {
                continue;
            }

            Place(target);
            if (!placed.Contains(key.Target))
            {
                late.Add(key.Name);
                droppedEarly.Add(key.Target);
            }
        }

        placed.Add(entity.Type);
        order.Add((entity, new(late)));
    }
}
