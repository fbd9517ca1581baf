using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>What reads the rows of raw SQL.</summary>
internal static class SqlResultEmitter
{
    public static void Emit(SourceWriter writer, SqlResult result, QueryCode code)
    {
        writer.Line($"internal static global::Orm.Querying.ResultReader<{result.Type}> Reader {{ get; }} = {Factory(result)};");
        if (result.Kind == SqlResultKind.Entity)
        {
            return;
        }

        var isNamed = result.Kind == SqlResultKind.Object;
        writer.Line();
        writer.Open($"private readonly struct Projection : {(isNamed ? "global::Orm.Querying.INamedProjection" : "global::Orm.Querying.IProjection")}<{result.Type}>");
        if (isNamed)
        {
            writer.Line($"public static string[] Members {{ get; }} = {CSharp.Literals(result.Members.Select(member => member.Name))};");
            writer.Line();
        }

        writer.Line($"public static {result.Type} Read<TRow>(ref TRow row{(isNamed ? "" : ", global::Orm.Querying.RowEntities entities")}) where TRow : struct, global::Orm.Drivers.IRow");
        writer.Indent();
        EmitRead(writer, result, code);
        writer.Unindent();
        writer.Close();
    }

    private static string Factory(SqlResult result) => result.Kind switch
    {
        SqlResultKind.Entity => $"global::Orm.Querying.SqlReaders.Entity<{result.Type}, {result.KeyType}>()",
        SqlResultKind.Scalar or SqlResultKind.Tuple => $"global::Orm.Querying.SqlReaders.Positional<{result.Type}, Projection>({QueryCode.Number(result.Members.Count)})",
        SqlResultKind.Object => $"global::Orm.Querying.SqlReaders.Named<{result.Type}, Projection>()",
    };

    private static void EmitRead(SourceWriter writer, SqlResult result, QueryCode code)
    {
        var reads = result.Members.Select((member, index) => code.Read(member.Type, index)).ToList();
        if (result.Kind != SqlResultKind.Object)
        {
            writer.Line(result.Kind == SqlResultKind.Scalar ? $"=> {reads[0]};" : $"=> ({string.Join(", ", reads)});");
            return;
        }

        var arguments = string.Join(", ", result.Members.Select((member, index) => member.IsArgument ? reads[index] : null).OfType<string>());
        var hasProperties = result.Members.Any(member => !member.IsArgument);
        writer.Line($"=> new {result.Type.TrimEnd('?')}({arguments}){(hasProperties ? "" : ";")}");
        if (!hasProperties)
        {
            return;
        }

        writer.Line("{");
        writer.Indent();
        for (var i = 0; i < reads.Count; i++)
        {
            if (!result.Members[i].IsArgument)
            {
                writer.Line($"{CSharp.Identifier(result.Members[i].Name)} = {reads[i]},");
            }
        }

        writer.Close(";");
    }
}
