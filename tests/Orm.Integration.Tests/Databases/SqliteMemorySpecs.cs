// Every spec on an in-memory SQLite database. Another database is another file like this one.
using Orm.Integration.Tests.Chinook;
using Orm.Integration.Tests.Mapping;
using Orm.Integration.Tests.Queries;
using Orm.Integration.Tests.Sessions;

namespace Orm.Integration.Tests.Databases;

public sealed class TransactionsOnSqliteMemory : TransactionSpec<SqliteMemory>;
public sealed class TransactionScopesOnSqliteMemory : TransactionScopeSpec<SqliteMemory>;
public sealed class AddingOnSqliteMemory : AddingSpec<SqliteMemory>;
public sealed class IdentityOnSqliteMemory : IdentitySpec<SqliteMemory>;
public sealed class ExpiryOnSqliteMemory : ExpirySpec<SqliteMemory>;
public sealed class FlushOnSqliteMemory : FlushSpec<SqliteMemory>;
public sealed class FlushOrderOnSqliteMemory : FlushOrderSpec<SqliteMemory>;
public sealed class FailuresOnSqliteMemory : FailureSpec<SqliteMemory>;
public sealed class CancellationOnSqliteMemory : CancellationSpec<SqliteMemory>;
public sealed class ConcurrentUseOnSqliteMemory : ConcurrentUseSpec<SqliteMemory>;
public sealed class ResultsOnSqliteMemory : ResultSpec<SqliteMemory>;
public sealed class EchoOnSqliteMemory : EchoSpec<SqliteMemory>;
public sealed class SchemaOnSqliteMemory : SchemaSpec<SqliteMemory>;
public sealed class LivesOnSqliteMemory : LifeSpec<SqliteMemory>;
public sealed class EnginesOnSqliteMemory : EngineSpec<SqliteMemory>;
public sealed class NotYetOnSqliteMemory : NotYetSpec<SqliteMemory>;
public sealed class ShapesOnSqliteMemory : ShapeSpec<SqliteMemory>;
public sealed class RecordsOnSqliteMemory : RecordSpec<SqliteMemory>;
public sealed class AttributesOnSqliteMemory : AttributeSpec<SqliteMemory>;
public sealed class KeysOnSqliteMemory : KeySpec<SqliteMemory>;
public sealed class ComputedOnSqliteMemory : ComputedSpec<SqliteMemory>;
public sealed class CountedKeysOnSqliteMemory : CountedKeySpec<SqliteMemory>;
public sealed class AssembliesOnSqliteMemory : AssemblySpec<SqliteMemory>;
public sealed class PlainObjectsOnSqliteMemory : PlainObjectSpec<SqliteMemory>;
public sealed class ChinookOnSqliteMemory : ChinookSpec<SqliteMemory>;
public sealed class ConditionsOnSqliteMemory : ConditionSpec<SqliteMemory>;
public sealed class OrdersOnSqliteMemory : OrderSpec<SqliteMemory>;
public sealed class CompositionOnSqliteMemory : CompositionSpec<SqliteMemory>;
public sealed class RawSqlOnSqliteMemory : RawSqlSpec<SqliteMemory>;
public sealed class CapturesOnSqliteMemory : CaptureSpec<SqliteMemory>;
public sealed class QuerySqlOnSqliteMemory : QuerySqlSpec<SqliteMemory>;
