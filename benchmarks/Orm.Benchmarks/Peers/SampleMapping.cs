using LinqToDB;
using LinqToDB.Mapping;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>The mapping of linq2db.</summary>
internal static class SampleMapping
{
    /// <summary>With the types that a database keeps a moment, a Guid and a decimal as.</summary>
    public static MappingSchema Build(DataType moment, DataType guid, DataType number)
    {
        var schema = new MappingSchema();
        new FluentMappingBuilder(schema).Entity<SampleRow>()
            .HasTableName("samples")
            .Property(sample => sample.Id).HasColumnName("id").IsPrimaryKey().IsIdentity()
            .Property(sample => sample.Name).HasColumnName("name")
            .Property(sample => sample.Email).HasColumnName("email")
            .Property(sample => sample.Note).HasColumnName("note")
            .Property(sample => sample.Age).HasColumnName("age")
            .Property(sample => sample.Score).HasColumnName("score")
            .Property(sample => sample.Active).HasColumnName("active")
            .Property(sample => sample.CreatedAt).HasColumnName("created_at").HasDataType(moment)
            .Property(sample => sample.Token).HasColumnName("token").HasDataType(guid)
            .Property(sample => sample.Balance).HasColumnName("balance").HasDataType(number)
            .Build();
        return schema;
    }
}
