using QuanZe.Sdk.Specifications;

namespace QuanZe.Hosting.EntityFrameworkCore;

/// <summary>Writes the rows of a whole list: in blocks, so that the context never tracks more than a block.</summary>
internal static class BulkWriter
{
    private const int BlockSize = 500;

    public static async Task WriteAsync(ListContext context, IEnumerable<StoredItem> rows, IEnumerable<ItemDocument> documents, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var block in rows.Zip(documents).Chunk(BlockSize))
        {
            context.ChangeTracker.Clear();
            foreach (var (row, document) in block)
            {
                context.Add(row);
                context.Add(document);
            }

            await context.SaveChangesAsync(cancellationToken);
        }
    }
}
