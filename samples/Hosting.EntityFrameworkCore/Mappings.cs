using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Hosting.EntityFrameworkCore;

/// <summary>How <see cref="StoredItem"/> is stored: value objects as complex properties, levels and blank elements as primitive collections, bases and findings as rows.</summary>
public sealed class StoredItemMapping : IEntityTypeConfiguration<StoredItem>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StoredItem> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("items");
        builder.HasKey(item => new { item.ListId, item.ItemId });
        builder.Property(item => item.ListId).HasMaxLength(StoreText.KeyLength);
        builder.Property(item => item.ItemId).HasMaxLength(StoreText.KeyLength);
        builder.ComplexProperty(item => item.Body, body =>
        {
            body.Property(b => b.Name).HasColumnName("BodyName");
            body.Property(b => b.Key).HasColumnName("BodyKey").HasMaxLength(StoreText.KeyLength);
            body.Property(b => b.CreditCode).HasColumnName("BodyCreditCode").HasMaxLength(18);
        });
        builder.ComplexProperty(item => item.Code, code =>
        {
            code.Property(c => c.Text).HasColumnName("Code");
            code.Property(c => c.BaseKey).HasColumnName("BaseKey").HasMaxLength(StoreText.KeyLength);
            code.Property(c => c.Scheme).HasColumnName("CodeScheme").HasMaxLength(StoreText.KeyLength);
            code.Property(c => c.Grade).HasColumnName("CodeGrade");
            code.Property(c => c.Condition).HasColumnName("CodeCondition");
            code.Property(c => c.Role).HasColumnName("FamilyRole");
        });
        builder.ComplexProperty(item => item.Validity, period =>
        {
            period.Property(p => p.From).HasColumnName("ValidFrom");
            period.Property(p => p.To).HasColumnName("ValidTo");
        });
        builder.PrimitiveCollection(item => item.Levels);
        builder.PrimitiveCollection(item => item.Lacking);
        builder.HasMany(item => item.Citations).WithOne().HasForeignKey("ListId", "ItemId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(item => item.Findings).WithOne().HasForeignKey(finding => new { finding.ListId, finding.ItemId }).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(item => item.Citations).AutoInclude();
        builder.Navigation(item => item.Findings).AutoInclude();
    }
}

/// <summary>How <see cref="StoredCitation"/> is stored: a row per item, instrument and article.</summary>
public sealed class StoredCitationMapping : IEntityTypeConfiguration<StoredCitation>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StoredCitation> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("citations");
        builder.Property<string>("ListId").HasMaxLength(StoreText.KeyLength);
        builder.Property<string>("ItemId").HasMaxLength(StoreText.KeyLength);
        builder.Property(citation => citation.Instrument).HasMaxLength(StoreText.KeyLength);
        builder.Property(citation => citation.Article).ValueGeneratedNever();
        builder.HasKey("ListId", "ItemId", nameof(StoredCitation.Instrument), nameof(StoredCitation.Article));
    }
}

/// <summary>How <see cref="StoredFinding"/> is stored: a row each, with a number of its own.</summary>
public sealed class StoredFindingMapping : IEntityTypeConfiguration<StoredFinding>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StoredFinding> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("findings");
        builder.Property<long>("Id");
        builder.HasKey("Id");
        builder.Property(finding => finding.ListId).HasMaxLength(StoreText.KeyLength);
        builder.Property(finding => finding.ItemId).HasMaxLength(StoreText.KeyLength);
        builder.Property(finding => finding.Code).HasMaxLength(32);
    }
}

/// <summary>How <see cref="SavedList"/> is stored; its version is the concurrency token.</summary>
public sealed class SavedListMapping : IEntityTypeConfiguration<SavedList>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<SavedList> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("lists");
        builder.HasKey(list => list.Id);
        builder.Property(list => list.Id).HasMaxLength(StoreText.KeyLength);
        builder.Property(list => list.Version).IsConcurrencyToken();
    }
}

/// <summary>How <see cref="ItemDocument"/> is stored.</summary>
public sealed class ItemDocumentMapping : IEntityTypeConfiguration<ItemDocument>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ItemDocument> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("documents");
        builder.HasKey(document => new { document.ListId, document.ItemId });
        builder.Property(document => document.ListId).HasMaxLength(StoreText.KeyLength);
        builder.Property(document => document.ItemId).HasMaxLength(StoreText.KeyLength);
    }
}

/// <summary>How <see cref="StoredTerritorialItem"/> is stored: sides as rows, instruments and linked codes as primitive collections.</summary>
public sealed class StoredTerritorialItemMapping : IEntityTypeConfiguration<StoredTerritorialItem>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StoredTerritorialItem> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("territorial_items");
        builder.HasKey(item => new { item.ListId, item.ItemId });
        builder.Property(item => item.ListId).HasMaxLength(StoreText.KeyLength);
        builder.Property(item => item.ItemId).HasMaxLength(StoreText.KeyLength);
        builder.Property(item => item.Field).HasMaxLength(StoreText.KeyLength);
        builder.PrimitiveCollection(item => item.Instruments);
        builder.PrimitiveCollection(item => item.LinkedCodes);
        builder.HasMany(item => item.Sides).WithOne().HasForeignKey("ListId", "ItemId").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(item => item.Sides).AutoInclude();
    }
}

/// <summary>How <see cref="StoredSide"/> is stored: a row per item and department.</summary>
public sealed class StoredSideMapping : IEntityTypeConfiguration<StoredSide>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StoredSide> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("territorial_sides");
        builder.Property<string>("ListId").HasMaxLength(StoreText.KeyLength);
        builder.Property<string>("ItemId").HasMaxLength(StoreText.KeyLength);
        builder.Property(side => side.Department).HasMaxLength(StoreText.KeyLength);
        builder.HasKey("ListId", "ItemId", nameof(StoredSide.Department));
    }
}

/// <summary>How <see cref="StoredAdjustment"/> is stored.</summary>
public sealed class StoredAdjustmentMapping : IEntityTypeConfiguration<StoredAdjustment>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StoredAdjustment> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("adjustments");
        builder.HasKey(request => request.RequestId);
        builder.Property(request => request.RequestId).HasMaxLength(StoreText.KeyLength);
        builder.Property(request => request.ListId).HasMaxLength(StoreText.KeyLength);
        builder.Property(request => request.Department).HasMaxLength(StoreText.KeyLength);
        builder.Property(request => request.CounterpartId).HasMaxLength(StoreText.KeyLength);
        builder.PrimitiveCollection(request => request.ItemIds);
    }
}

/// <summary>How <see cref="StoredCall"/> is stored.</summary>
public sealed class StoredCallMapping : IEntityTypeConfiguration<StoredCall>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StoredCall> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ToTable("calls");
        builder.HasKey(call => call.CallId);
        builder.Property(call => call.CallId).HasMaxLength(StoreText.KeyLength);
        builder.Property(call => call.Town).HasMaxLength(StoreText.KeyLength);
        builder.Property(call => call.Department).HasMaxLength(StoreText.KeyLength);
        builder.Property(call => call.RowId).HasMaxLength(StoreText.KeyLength);
        builder.Property(call => call.ItemCode).HasMaxLength(StoreText.KeyLength);
        builder.PrimitiveCollection(call => call.Cooperating);
    }
}
