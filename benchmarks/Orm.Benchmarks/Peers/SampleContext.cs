using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>The model of Entity Framework Core.</summary>
public sealed class SampleContext(DbContextOptions<SampleContext> options) : DbContext(options)
{
    public DbSet<SampleRow> Samples => Set<SampleRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<SampleRow>(row =>
    {
        row.ToTable("samples");
        row.HasKey(sample => sample.Id);
        row.Property(sample => sample.Id).HasColumnName("id");
        row.Property(sample => sample.Name).HasColumnName("name");
        row.Property(sample => sample.Email).HasColumnName("email");
        row.Property(sample => sample.Note).HasColumnName("note");
        row.Property(sample => sample.Age).HasColumnName("age");
        row.Property(sample => sample.Score).HasColumnName("score");
        row.Property(sample => sample.Active).HasColumnName("active");
        row.Property(sample => sample.CreatedAt).HasColumnName("created_at");
        row.Property(sample => sample.Token).HasColumnName("token");
        row.Property(sample => sample.Balance).HasColumnName("balance");
    });
}
