// Every spec on an SQLite file. Another database is another file like this one.
using Orm.Integration.Tests.Chinook;
using Orm.Integration.Tests.Mapping;
using Orm.Integration.Tests.Queries;
using Orm.Integration.Tests.Sessions;

namespace Orm.Integration.Tests.Databases;

public sealed class TransactionsOnSqliteFile : TransactionSpec<SqliteFile>;
public sealed class TransactionScopesOnSqliteFile : TransactionScopeSpec<SqliteFile>;
public sealed class AddingOnSqliteFile : AddingSpec<SqliteFile>;
public sealed class IdentityOnSqliteFile : IdentitySpec<SqliteFile>;
public sealed class ExpiryOnSqliteFile : ExpirySpec<SqliteFile>;
public sealed class FlushOnSqliteFile : FlushSpec<SqliteFile>;
public sealed class FlushOrderOnSqliteFile : FlushOrderSpec<SqliteFile>;
public sealed class FailuresOnSqliteFile : FailureSpec<SqliteFile>;
public sealed class CancellationOnSqliteFile : CancellationSpec<SqliteFile>;
public sealed class ConcurrentUseOnSqliteFile : ConcurrentUseSpec<SqliteFile>;
public sealed class ResultsOnSqliteFile : ResultSpec<SqliteFile>;
public sealed class EchoOnSqliteFile : EchoSpec<SqliteFile>;
public sealed class SchemaOnSqliteFile : SchemaSpec<SqliteFile>;
public sealed class LivesOnSqliteFile : LifeSpec<SqliteFile>;
public sealed class EnginesOnSqliteFile : EngineSpec<SqliteFile>;
public sealed class NotYetOnSqliteFile : NotYetSpec<SqliteFile>;
public sealed class ShapesOnSqliteFile : ShapeSpec<SqliteFile>;
public sealed class RecordsOnSqliteFile : RecordSpec<SqliteFile>;
public sealed class AttributesOnSqliteFile : AttributeSpec<SqliteFile>;
public sealed class KeysOnSqliteFile : KeySpec<SqliteFile>;
public sealed class ComputedOnSqliteFile : ComputedSpec<SqliteFile>;
public sealed class CountedKeysOnSqliteFile : CountedKeySpec<SqliteFile>;
public sealed class AssembliesOnSqliteFile : AssemblySpec<SqliteFile>;
public sealed class PlainObjectsOnSqliteFile : PlainObjectSpec<SqliteFile>;
public sealed class ChinookOnSqliteFile : ChinookSpec<SqliteFile>;
public sealed class ConditionsOnSqliteFile : ConditionSpec<SqliteFile>;
public sealed class OrdersOnSqliteFile : OrderSpec<SqliteFile>;
public sealed class CompositionOnSqliteFile : CompositionSpec<SqliteFile>;
public sealed class RawSqlOnSqliteFile : RawSqlSpec<SqliteFile>;
public sealed class CapturesOnSqliteFile : CaptureSpec<SqliteFile>;
public sealed class QuerySqlOnSqliteFile : QuerySqlSpec<SqliteFile>;
