namespace Orm.Sessions;

/// <summary>What is done to every row that a query's conditions let through.</summary>
internal enum BulkKind
{
    Update,
    Delete,
}
