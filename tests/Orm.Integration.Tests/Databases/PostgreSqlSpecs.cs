// Every spec on PostgreSQL. Another database is another file like this one.
using Orm.Integration.Tests.Chinook;
using Orm.Integration.Tests.Mapping;
using Orm.Integration.Tests.Queries;
using Orm.Integration.Tests.Sessions;

namespace Orm.Integration.Tests.Databases;

public sealed class TransactionsOnPostgreSql : TransactionSpec<PostgreSql>;
public sealed class TransactionScopesOnPostgreSql : TransactionScopeSpec<PostgreSql>;
public sealed class AddingOnPostgreSql : AddingSpec<PostgreSql>;
public sealed class IdentityOnPostgreSql : IdentitySpec<PostgreSql>;
public sealed class ExpiryOnPostgreSql : ExpirySpec<PostgreSql>;
public sealed class FlushOnPostgreSql : FlushSpec<PostgreSql>;
public sealed class FlushOrderOnPostgreSql : FlushOrderSpec<PostgreSql>;
public sealed class FailuresOnPostgreSql : FailureSpec<PostgreSql>;
public sealed class CancellationOnPostgreSql : CancellationSpec<PostgreSql>;
public sealed class ConcurrentUseOnPostgreSql : ConcurrentUseSpec<PostgreSql>;
public sealed class ResultsOnPostgreSql : ResultSpec<PostgreSql>;
public sealed class EchoOnPostgreSql : EchoSpec<PostgreSql>;
public sealed class SchemaOnPostgreSql : SchemaSpec<PostgreSql>;
public sealed class LivesOnPostgreSql : LifeSpec<PostgreSql>;
public sealed class EnginesOnPostgreSql : EngineSpec<PostgreSql>;
public sealed class NotYetOnPostgreSql : NotYetSpec<PostgreSql>;
public sealed class ShapesOnPostgreSql : ShapeSpec<PostgreSql>;
public sealed class RecordsOnPostgreSql : RecordSpec<PostgreSql>;
public sealed class AttributesOnPostgreSql : AttributeSpec<PostgreSql>;
public sealed class KeysOnPostgreSql : KeySpec<PostgreSql>;
public sealed class ComputedOnPostgreSql : ComputedSpec<PostgreSql>;
public sealed class CountedKeysOnPostgreSql : CountedKeySpec<PostgreSql>;
public sealed class AssembliesOnPostgreSql : AssemblySpec<PostgreSql>;
public sealed class PlainObjectsOnPostgreSql : PlainObjectSpec<PostgreSql>;
public sealed class ChinookOnPostgreSql : ChinookSpec<PostgreSql>;
public sealed class ConditionsOnPostgreSql : ConditionSpec<PostgreSql>;
public sealed class OrdersOnPostgreSql : OrderSpec<PostgreSql>;
public sealed class CompositionOnPostgreSql : CompositionSpec<PostgreSql>;
public sealed class RawSqlOnPostgreSql : RawSqlSpec<PostgreSql>;
public sealed class CapturesOnPostgreSql : CaptureSpec<PostgreSql>;
public sealed class QuerySqlOnPostgreSql : QuerySqlSpec<PostgreSql>;
