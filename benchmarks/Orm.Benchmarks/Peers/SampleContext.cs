using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>The model of Entity Framework Core.</summary>
public sealed class SampleContext(DbContextOptions<SampleContext> options) : DbContext(options)
{
    public DbSet<SampleRow> Samples => Set<SampleRow>();

    public DbSet<OrderLineRow> OrderLines => Set<OrderLineRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OrderRow>(static row =>
        {
            row.ToTable("orders");
            row.Property(order => order.Id).HasColumnName("id").ValueGeneratedNever();
            row.Property(order => order.Customer).HasColumnName("customer");
            row.Property(order => order.PlacedAt).HasColumnName("placed_at");
        });
        modelBuilder.Entity<OrderLineRow>(static row =>
        {
            row.ToTable("order_lines");
            row.Property(line => line.Id).HasColumnName("id").ValueGeneratedNever();
            row.Property(line => line.OrderId).HasColumnName("order_id");
            row.Property(line => line.Product).HasColumnName("product");
            row.Property(line => line.Quantity).HasColumnName("quantity");
            row.HasOne<OrderRow>().WithMany().HasForeignKey(line => line.OrderId);
        });
        modelBuilder.Entity<SampleRow>(MapSample);
    }

    private static void MapSample(EntityTypeBuilder<SampleRow> row)
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
    }
}
