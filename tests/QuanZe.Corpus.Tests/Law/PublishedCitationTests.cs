using System.Text.RegularExpressions;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Corpus.Tests.Law;

/// <summary>What the parser reads in 1,015 published cells, held against other ways of reading them.</summary>
public sealed partial class PublishedCitationTests
{
    [GeneratedRegex(@"【[^】\d]{1,12}】[^《》】\n]{0,24}《")]
    private static partial Regex TaggedTitle();

    [Test]
    public void Citations_EveryTaggedTitle_IsRead()
    {
        foreach (var item in PublishedLists.All.Items)
        {
            var tagged = item.Basis.Citations.Count(citation => citation.Tag is not null && !citation.Flags.HasFlag(CitationFlags.TitleNotOpened));
            Assert.That(tagged, Is.EqualTo(TaggedTitle().Count(item.Basis.Text)), $"{item}: {item.Basis.Text}");
        }
    }

    [Test]
    public void Citations_NotesOfAmendment_AreNeverTakenForTheInstrument()
    {
        var decisions = PublishedLists.All.Items.SelectMany(item => item.Basis.Citations)
            .Where(citation => citation.Instrument.Title.Contains("修改", StringComparison.Ordinal) && citation.Instrument.Title.Contains("决定", StringComparison.Ordinal));

        Assert.That(decisions.Select(citation => citation.Instrument.Title), Is.Empty);
    }

    [Test]
    public void Citations_PublishedCells_AreAsManyAsCounted()
    {
        var cells = PublishedLists.All.Items.Select(item => item.Basis).Where(basis => !basis.IsEmpty).ToList();
        var citations = cells.SelectMany(basis => basis.Citations).ToList();
        var pairs = cells.Sum(basis => basis.ProvisionKeys.Count);
        TestContext.Out.WriteLine($"{cells.Count} cells, {citations.Count} citations, {citations.Select(citation => citation.Instrument.Key).Distinct().Count()} titles, "
            + $"{citations.Sum(citation => citation.Pinpoints.Count)} places, {pairs} instruments with article, {cells.Count(basis => basis.Citations.IsEmpty)} cells without a citation, "
            + $"{citations.Count(citation => citation.Pinpoints.IsEmpty)} citations without a place");
        Assert.That(cells, Has.Count.EqualTo(1015));
        Assert.That(citations, Has.Count.EqualTo(1546), "another reader counted 1,547: an annex that is its own citation there belongs to its instrument here");
        Assert.That(pairs, Is.EqualTo(2130), "another reader counted 2,128: two articles stand behind a bracket that is never closed");
        Assert.That(cells.Count(basis => basis.Citations.IsEmpty), Is.Zero);
        Assert.That(citations.Count(citation => citation.Pinpoints.IsEmpty), Is.EqualTo(36), "read one by one: titles alone, heading numbers (一、（二）) and free text");
    }
}
