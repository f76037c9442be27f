using Microsoft.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Hosting.EntityFrameworkCore;

/// <summary>Keeps lists in a database (清单库): a list is saved whole or not at all, and asked with specifications.</summary>
/// <param name="connection">The connection string, see <see cref="ListContext.Open"/>.</param>
public sealed class ListStore(string connection)
{
    /// <summary>Makes the tables and indexes where they are missing. A host with migrations adds the indexes of <see cref="StoreIndexes"/> to one of them instead.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task CreateAsync(CancellationToken cancellationToken = default)
    {
        await using var context = ListContext.Open(connection);
        await context.Database.EnsureCreatedAsync(cancellationToken);
        foreach (var sql in StoreIndexes.For(context.Database.IsNpgsql()))
        {
            await context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
        }
    }

    /// <summary>Saves a list as its next version: all of it, or nothing when anything fails.</summary>
    /// <param name="list">The list.</param>
    /// <param name="findings">What was found about it; null when nothing is known.</param>
    /// <param name="basedOn">The version that the list was made from; 0 for a new list.</param>
    /// <param name="cancellationToken">Stops the work; nothing is saved.</param>
    /// <returns>The number of the version saved.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Someone else has saved a later version, or the list is new and exists already.</exception>
    public async Task<int> SaveAsync(PowerList list, IEnumerable<Finding>? findings = null, int basedOn = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        await using var context = ListContext.Open(connection);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var version = await HeadAsync(context, list, basedOn, cancellationToken);
        var id = StoreText.Key(list.Id);
        var before = await context.Items.Where(item => item.ListId == id)
            .Select(item => new { item.ItemId, item.ContentFingerprint, item.ChangedIn, item.Claim }).ToDictionaryAsync(item => item.ItemId, StringComparer.Ordinal, cancellationToken);
        await context.Items.Where(item => item.ListId == id).ExecuteDeleteAsync(cancellationToken);
        await context.Documents.Where(document => document.ListId == id).ExecuteDeleteAsync(cancellationToken);

        var rows = StoredItems.Of(list, findings).Select(row => before.TryGetValue(row.ItemId, out var old)
            ? row with { Claim = old.Claim, ChangedIn = old.ContentFingerprint == row.ContentFingerprint ? old.ChangedIn : version }
            : row with { ChangedIn = version });
        await BulkWriter.WriteAsync(context, rows, list.Items.Select(item => ItemDocument.Of(list, item)), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return version;
    }

    /// <summary>Records how an item stands in the claiming.</summary>
    /// <param name="listId">The id of the list.</param>
    /// <param name="itemId">The id of the item.</param>
    /// <param name="standing">The standing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether there is such an item.</returns>
    public async Task<bool> RecordClaimAsync(string listId, string itemId, ClaimStanding standing, CancellationToken cancellationToken = default)
    {
        await using var context = ListContext.Open(connection);
        var asked = (ItemSpecs.InList(listId) & ItemSpecs.WithId(itemId)).Apply(context.Items.IgnoreAutoIncludes());
        return await asked.ExecuteUpdateAsync(set => set.SetProperty(item => item.Claim, standing), cancellationToken) > 0;
    }

    /// <summary>The rows that satisfy a specification, in its order and of its page.</summary>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<StoredItem>> FindAsync(Specification<StoredItem> specification, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(specification);
        await using var context = ListContext.Open(connection);
        return await specification.Apply(context.Items.AsNoTracking().AsSplitQuery()).ToListAsync(cancellationToken);
    }

    /// <summary>A list whole, or null when there is none.</summary>
    /// <param name="listId">The id of the list.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<PowerList?> LoadAsync(string listId, CancellationToken cancellationToken = default)
    {
        await using var context = ListContext.Open(connection);
        var id = StoreText.Key(listId);
        if (await context.Lists.AsNoTracking().SingleOrDefaultAsync(list => list.Id == id, cancellationToken) is not { } saved)
        {
            return null;
        }

        var documents = await context.Items.IgnoreAutoIncludes().Where(item => item.ListId == id).OrderBy(item => item.Position)
            .Join(context.Documents, item => new { item.ListId, item.ItemId }, document => new { document.ListId, document.ItemId }, (_, document) => document)
            .AsNoTracking().ToListAsync(cancellationToken);
        return saved.ReadHead() with { Items = documents.Select(document => document.Read()).ToValueList() };
    }

    // docs: token
    // The version is the concurrency token: the update touches no row when someone else was faster, and the context throws.
    private static async Task<int> HeadAsync(ListContext context, PowerList list, int basedOn, CancellationToken cancellationToken)
    {
        var head = new SavedList { Id = StoreText.Key(list.Id), Version = basedOn, Head = SavedList.HeadOf(list) };
        if (basedOn == 0)
        {
            if (await context.Lists.AnyAsync(saved => saved.Id == head.Id, cancellationToken))
            {
                throw new DbUpdateConcurrencyException($"The list '{list.Id}' exists already: say on which version the new one is based.");
            }

            context.Add(head).Entity.Version = 1;
        }
        else
        {
            context.Attach(head).State = EntityState.Modified;
            head.Version = basedOn + 1;
        }

        await context.SaveChangesAsync(cancellationToken);
        return head.Version;
    }
    // end
}
