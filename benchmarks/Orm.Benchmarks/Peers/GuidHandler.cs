using System.Data;
using Dapper;

namespace Orm.Benchmarks.Peers;

/// <summary>Dapper does not read a Guid from text by itself.</summary>
internal sealed class GuidHandler : SqlMapper.TypeHandler<Guid>
{
    public static void Register()
    {
        SqlMapper.RemoveTypeMap(typeof(Guid));
        SqlMapper.AddTypeHandler(new GuidHandler());
    }

    public override Guid Parse(object value) => Guid.Parse((string)value);

    public override void SetValue(IDbDataParameter parameter, Guid value) => parameter.Value = value;
}
