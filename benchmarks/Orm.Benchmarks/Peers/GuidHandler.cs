using System.Data;
using Dapper;

namespace Orm.Benchmarks.Peers;

/// <summary>Dapper does not read a Guid from text, as SQLite keeps it, by itself. It is told for all databases at once, so it is told otherwise for the others.</summary>
internal sealed class GuidHandler : SqlMapper.TypeHandler<Guid>
{
    public static void Register()
    {
        SqlMapper.RemoveTypeMap(typeof(Guid));
        SqlMapper.AddTypeHandler(new GuidHandler());
    }

    public static void Unregister()
    {
        SqlMapper.ResetTypeHandlers();
        SqlMapper.AddTypeMap(typeof(Guid), DbType.Guid);
    }

    public override Guid Parse(object value) => Guid.Parse((string)value);

    public override void SetValue(IDbDataParameter parameter, Guid value) => parameter.Value = value;
}
