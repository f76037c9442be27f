using Microsoft.EntityFrameworkCore;
using QuanZe.Generation;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>Saving and loading whole lists in the sample's store.</summary>
[TestFixture("SQLite")]
[TestFixture("PostgreSQL")]
public sealed class ListStoreTests(string name)
{
    private static readonly PowerList County = CountyGenerator.Generate(new GenerationOptions { Seed = 5 }).County with { Id = "store" };

    private static readonly PowerList Small = County with { Items = County.Items.Take(3).ToValueList() };

    private ListStore _lists = null!;

    [OneTimeSetUp]
    public async Task Create()
    {
        _lists = new ListStore(TestStore.NewDatabase(name));
        await _lists.CreateAsync();
    }

    [Test]
    public async Task Save_WholeCounty_LoadsEqual()
    {
        var list = Named("whole") with { Items = County.Items };

        await _lists.SaveAsync(list);

        Assert.That(await _lists.LoadAsync("whole"), Is.EqualTo(list));
    }

    [Test]
    public async Task Save_HostileText_LoadsEqualAndIsFound()
    {
        foreach (var text in ListSamples.Hostile.Where(text => text != ListSamples.HalfOfAPair))
        {
            var list = Named($"list {text}") with { Items = [Small.Items[0] with { Id = text, Name = text, Remarks = text, Basis = LegalBasis.Read(text) }] };
            await _lists.SaveAsync(list);

            Assert.That(await _lists.LoadAsync(list.Id), Is.EqualTo(list), text);
            Assert.That((await _lists.FindAsync(ItemSpecs.InList(list.Id) & ItemSpecs.NameContains(text))).Select(row => row.Name), Is.EqualTo(new[] { StoreText.Of(text) }), text);
        }
    }

    [Test]
    public async Task Save_TenMegabytes_IsDataEverywhere()
    {
        var text = "'; drop table items; --" + new string('权', 3_500_000) + "100%_[末]";
        var list = Named("ten megabytes") with
        {
            Items = [Small.Items[0] with { Id = text, Name = text, Body = new() { Name = text }, Basis = LegalBasis.Read($"《{text}》第三条") }, Small.Items[1]],
        };

        await _lists.SaveAsync(list);

        var asked = ItemSpecs.InList(list.Id) & ItemSpecs.OfBody(text) & ItemSpecs.WithId(text) & ItemSpecs.NameContains("100%_末");
        Assert.That((await _lists.FindAsync(asked)).Single().Name, Is.EqualTo(text));
        Assert.That(asked.Filter(StoredItems.Of(list)).Single().Name, Is.EqualTo(text), "in memory");
        var whole = ItemSpecs.InList(list.Id) & ItemSpecs.NameContains(text);
        Assert.That((await _lists.FindAsync(whole)).Select(row => row.ItemId), Is.EqualTo(whole.Filter(StoredItems.Of(list)).Select(row => row.ItemId)).And.Exactly(1).Items, "ten megabytes are looked for");
        Assert.That((await _lists.LoadAsync(list.Id))!.Items[0].Name, Is.EqualTo(text));
    }

    [Test]
    public async Task Save_NextVersion_SaysWhatChangedAndKeepsClaims()
    {
        var list = Named("versions");
        Assert.That(await _lists.SaveAsync(list), Is.EqualTo(1));
        Assert.That(await _lists.RecordClaimAsync("versions", Small.Items[0].Id, ClaimStanding.Claimed), Is.True);
        Assert.That(await _lists.RecordClaimAsync("versions", "nobody", ClaimStanding.Claimed), Is.False);

        var changed = list with { Items = [Small.Items[2], Small.Items[1] with { Remarks = "已调整" }, Small.Items[0], Small.Items[0] with { Id = "new" }] };
        Assert.That(await _lists.SaveAsync(changed, basedOn: 1), Is.EqualTo(2));

        Assert.That(await Ids(ItemSpecs.ChangedSince(1)), Is.EqualTo(new[] { Small.Items[1].Id, "new" }));
        Assert.That(await Ids(ItemSpecs.Claimed()), Is.EqualTo(new[] { Small.Items[0].Id }));

        async Task<IEnumerable<string>> Ids(Specification<StoredItem> specification) => (await _lists.FindAsync((specification & ItemSpecs.InList("versions")).InListOrder())).Select(row => row.ItemId);
    }

    [Test]
    public async Task Save_Findings_AreAskedByItem()
    {
        var list = Named("findings");
        Finding[] findings = [new(FindingCodes.NameDiffers, SubjectReference.To(list, list.Items[1]), ItemElement.Name), new(FindingCodes.BasisMissing, SubjectReference.To(list))];

        await _lists.SaveAsync(list, findings);

        Assert.That((await _lists.FindAsync(ItemSpecs.InList("findings") & ItemSpecs.WithFinding(FindingCodes.NameDiffers))).Single().ItemId, Is.EqualTo(list.Items[1].Id));
    }

    [Test]
    public async Task Save_FailsHalfway_LeavesTheEarlierVersion()
    {
        var list = Named("whole or not");
        await _lists.SaveAsync(list);
        var broken = list with { Items = County.Items.Take(1200).Append(County.Items[0]).ToValueList() };

        Assert.That(async () => await _lists.SaveAsync(broken, basedOn: 1), Throws.InstanceOf<DbUpdateException>().Or.InstanceOf<InvalidOperationException>(), "two rows have one id");
        Assert.That(await _lists.LoadAsync("whole or not"), Is.EqualTo(list));
        Assert.That(await _lists.SaveAsync(list, basedOn: 1), Is.EqualTo(2), "the version was not spent");
    }

    [Test]
    public async Task Save_Cancelled_LeavesNothing()
    {
        using var cancellation = new CancellationTokenSource();
        var items = new CancellingItems(County, cancellation);

        Assert.That(async () => await _lists.SaveAsync(Named("cancelled") with { Items = County.Items }, items.Findings(), cancellationToken: cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await _lists.LoadAsync("cancelled"), Is.Null);
        Assert.That(await _lists.FindAsync(ItemSpecs.InList("cancelled")), Is.Empty);
    }

    [Test]
    public async Task Save_SomeoneWasFaster_IsRefused()
    {
        await _lists.SaveAsync(Named("token"));
        await _lists.SaveAsync(Named("token"), basedOn: 1);

        Assert.That(async () => await _lists.SaveAsync(Named("token") with { Items = [] }, basedOn: 1), Throws.InstanceOf<DbUpdateConcurrencyException>());
        Assert.That(async () => await _lists.SaveAsync(Named("token") with { Items = [] }), Throws.InstanceOf<DbUpdateConcurrencyException>().With.Message.Contains("exists already"));
        Assert.That((await _lists.LoadAsync("token"))!.Items, Is.EqualTo(Small.Items));
    }

    private static PowerList Named(string id) => Small with { Id = id };

    /// <summary>Findings that cancel the saving while they are read.</summary>
    private sealed class CancellingItems(PowerList list, CancellationTokenSource cancellation)
    {
        public IEnumerable<Finding> Findings()
        {
            yield return new(FindingCodes.NameDiffers, SubjectReference.To(list, list.Items[0]));
            cancellation.Cancel();
        }
    }
}
