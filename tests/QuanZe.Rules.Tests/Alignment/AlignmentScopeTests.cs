using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Rules.Tests.Alignment;

/// <summary>An engine whose reports are limited by specifications.</summary>
public sealed class AlignmentScopeTests
{
    private static readonly PowerItem Licence = Sample.Licence with { Id = "1" };

    private static readonly PowerItem Penalty = Sample.Licence with
    {
        Id = "2",
        Name = "对未取得资质证书承揽工程的处罚",
        Type = ItemType.Penalty,
        TypeText = "行政处罚",
        Code = ItemCode.Read("370217021000"),
        Basis = LegalBasis.Read("《中华人民共和国建筑法》第六十五条"),
    };

    private static readonly PowerItem Inspection = Penalty with
    {
        Id = "3",
        Name = "对建筑施工安全的监督检查",
        Type = ItemType.Inspection,
        TypeText = "行政检查",
        Code = ItemCode.Read("370617022000"),
        Basis = LegalBasis.Read("《建设工程安全生产管理条例》第四十三条"),
    };

    // States everything: a list that never stated an element would be told so once, and not on its rows.
    private static readonly PowerItem Complete = Licence with
    {
        Id = "4",
        Name = "城市桥梁限载标志设置的确认",
        Type = ItemType.Confirmation,
        TypeText = "行政确认",
        Code = ItemCode.Read("370717044000"),
        Duties = "负责城市桥梁管理",
    };

    private static readonly Catalogue Standard = new(Sample.Province with { Items = [Licence, Penalty, Inspection, Complete] });

    // The duties of two rows are blank, their articles differ from the catalogue's, and the inspection was not claimed.
    private static readonly PowerList County = Sample.County with
    {
        Items = [Licence with { Id = "1", Duties = null, Basis = LegalBasis.Read("《中华人民共和国建筑法》第八条") }, Penalty with { Id = "3", Duties = null, Basis = LegalBasis.Read("《中华人民共和国建筑法》第六十六条") }, Complete],
    };

    [Test]
    public void Align_WithinScope_ReportsTheItemsInScopeOnly()
    {
        var whole = Align(new AlignmentEngineBuilder());
        var scoped = Align(new AlignmentEngineBuilder().WithinScope(ItemSpecs.OfType(ItemType.Penalty)));

        Assert.That(scoped.Rows.Select(row => (row.Number, row.Cells[0].Item.Name)), Is.EqualTo(new[] { (1, Penalty.Name) }));
        Assert.That(scoped.Findings, Is.EqualTo(whole.Findings.Where(finding => finding.Subject.Type == ItemType.Penalty)).And.Not.Empty);
        Assert.That(scoped.Rows[0].Differences, Is.EqualTo(whole.Rows.Single(row => row.Cells[0].Item.Name == Penalty.Name).Differences));
        Assert.That(scoped.Lists, Is.EqualTo(whole.Lists), "lists are counted whole");
    }

    [Test]
    public void Align_WithinScope_KeepsWhatWasNotClaimed()
    {
        var scoped = Align(new AlignmentEngineBuilder().WithinScope(ItemSpecs.OfType(ItemType.Inspection)));

        Assert.That(scoped.Findings.Select(finding => (finding.Code, finding.Subject.Name)), Is.EqualTo(new[] { (FindingCodes.Unclaimed, Inspection.Name) }));
    }

    [Test]
    public void Align_OneRowInScope_ReportsTheWholeItem()
    {
        var scoped = Align(new AlignmentEngineBuilder().WithinScope(ItemSpecs.OfLevel(AdministrativeLevel.County)));

        Assert.That(scoped.Rows.Select(row => row.Cells.Count), Is.EqualTo(new[] { 2, 2, 2 }));
    }

    [Test]
    public void Align_TwoScopes_HoldTogether() =>
        Assert.That(Align(new AlignmentEngineBuilder().WithinScope(ItemSpecs.OfType(ItemType.Penalty)).WithinScope(ItemSpecs.OfType(ItemType.Licence))).Rows, Is.Empty);

    [Test]
    public void Align_RulesetWithinScope_FindsThereOnly()
    {
        var whole = Align(new AlignmentEngineBuilder());
        var limited = Align(new AlignmentEngineBuilder().WithinScope("Completeness", ItemSpecs.OfType(ItemType.Licence)));

        Assert.That(whole.Findings.Count(finding => finding.Code == FindingCodes.DutiesMissing), Is.EqualTo(2));
        Assert.That(limited.Findings.Where(finding => finding.Code == FindingCodes.DutiesMissing).Select(finding => finding.Subject.Name), Is.EqualTo(new[] { Licence.Name }));
        Assert.That(limited.Findings.Where(finding => finding.Code != FindingCodes.DutiesMissing), Is.EqualTo(whole.Findings.Where(finding => finding.Code != FindingCodes.DutiesMissing)));
    }

    [Test]
    public void Align_RulesetWithinScope_LeavesDifferencesWithoutCode()
    {
        var limited = Align(new AlignmentEngineBuilder().WithinScope("Sameness", ItemSpecs.OfType(ItemType.Licence)));

        Assert.That(limited.Rows.Single(row => row.Cells[0].Item.Name == Licence.Name).Differences.Select(difference => difference.Code), Has.Some.EqualTo(FindingCodes.BasisDiffers));
        Assert.That(limited.Rows.Single(row => row.Cells[0].Item.Name == Penalty.Name).Differences.Select(difference => difference.Code), Has.None.EqualTo(FindingCodes.BasisDiffers));
    }

    [Test]
    public void Align_CoverageWithinScope_AsksTheRowOfTheCatalogue()
    {
        Assert.That(Codes("Coverage", ItemSpecs.OfType(ItemType.Inspection)), Does.Contain(FindingCodes.Unclaimed));
        Assert.That(Codes("Coverage", ItemSpecs.OfType(ItemType.Licence)), Does.Not.Contain(FindingCodes.Unclaimed));

        static IEnumerable<FindingCode> Codes(string ruleset, Specification<StoredItem> rows) => Align(new AlignmentEngineBuilder().WithinScope(ruleset, rows)).Findings.Select(finding => finding.Code);
    }

    [Test]
    public void Check_WithinScope_ReportsTheItemsInScopeOnly()
    {
        var report = new AlignmentEngineBuilder().WithinScope(ItemSpecs.OfType(ItemType.Penalty)).Build().Check([County], Sample.Date);

        Assert.That(report.Items.Select(item => item.Item.Name), Is.EqualTo(new[] { Penalty.Name }));
        Assert.That(report.Findings.Select(finding => finding.Subject.Type).Distinct(), Is.EqualTo(new[] { ItemType.Penalty }));
        Assert.That(report.Findings.Where(finding => finding.Subject.ItemId.Length > 0).Select(finding => finding.Subject.Name).Distinct(), Is.EqualTo(new[] { Penalty.Name }));
    }

    [Test]
    public void Open_WithinScope_FindsWhatARunInScopeFinds()
    {
        var builder = new AlignmentEngineBuilder().WithinScope(ItemSpecs.OfType(ItemType.Penalty)).WithinScope("Completeness", ItemSpecs.OfLevel(AdministrativeLevel.County));
        var living = builder.Build().Open(Standard, city: null, County, Sample.Date);

        Assert.That(living.Findings, Is.EqualTo(Align(builder).Findings).And.Not.Empty);
        Assert.That(living.Findings.Count(), Is.LessThan(living.Session.FindingCount));
        Assert.That(living.Report().Findings, Is.EqualTo(Align(builder).Findings));
        Assert.That(living.Report().Rows.Select(row => row.Cells[0].Item.Name), Is.EqualTo(new[] { Penalty.Name }));
    }

    [Test]
    public void Edit_RowComesIntoScope_BringsItsFindings()
    {
        var living = new AlignmentEngineBuilder().WithinScope(ItemSpecs.NameContains("修订")).Build().Open(Standard, city: null, County, Sample.Date);
        Assert.That(living.Findings, Is.Empty);

        var came = living.Put(County.Items[0] with { SubItem = "修订" });
        var went = living.Put(County.Items[0]);

        Assert.That(came.Appeared.Select(finding => finding.Code), Does.Contain(FindingCodes.DutiesMissing).And.Contain(FindingCodes.BasisDiffers), "what was found before the row was in scope");
        Assert.That(came.Withdrawn, Is.Empty);
        Assert.That(went.Withdrawn, Is.EquivalentTo(came.Appeared));
        Assert.That(went.Appeared, Is.Empty);
    }

    [Test]
    public void Edit_AnyRows_SaysWhatCameAndWentInScope()
    {
        var random = new Random(11);
        var living = new AlignmentEngineBuilder().WithinScope(ItemSpecs.OfType(ItemType.Penalty) | ItemSpecs.NameContains("安全")).WithinScope("Completeness", ItemSpecs.NameContains("处罚"))
            .Build().Open(Standard, city: null, County, Sample.Date);
        var heard = living.Findings.ToHashSet();
        for (var round = 0; round < 40; round++)
        {
            var original = Standard.List.Items[random.Next(3)];
            var id = $"row {random.Next(4)}";
            var edits = random.Next(4) == 0 && living.Lists[^1].Items.Any(item => item.Id == id) ? new ListEdits().Remove(id) : new ListEdits().Put(original with
            {
                Id = id,
                Duties = random.Next(2) == 0 ? null : original.Duties,
                Type = random.Next(3) == 0 ? ItemType.Licence : original.Type,
                SubItem = random.Next(3) == 0 ? "安全" : null,
                Basis = random.Next(2) == 0 ? LegalBasis.Empty : original.Basis,
            });

            var changes = living.Edit(edits);
            heard.ExceptWith(changes.Withdrawn);
            heard.UnionWith(changes.Appeared);

            Assert.That(living.Findings, Is.EqualTo(living.Report().Findings), $"round {round}");
            Assert.That(heard, Is.EquivalentTo(living.Findings), $"round {round}");
        }
    }

    [Test]
    public void Edit_ScopeThrows_ChangesNothing()
    {
        var throwing = Specification.Where<StoredItem>("会抛出", "throws", item => item.Name != "x", item => item.Name.Contains("抛出", StringComparison.Ordinal) ? throw new InvalidOperationException("a host's own fault") : true);
        var living = new AlignmentEngineBuilder().WithinScope(throwing).Build().Open(Standard, city: null, County, Sample.Date);
        var before = living.Findings.ToList();

        Assert.That(() => living.Put(County.Items[0] with { Name = "抛出" }), Throws.InvalidOperationException);
        Assert.That(living.Findings, Is.EqualTo(before));
        Assert.That(living.Lists[^1], Is.EqualTo(County));
    }

    [Test]
    public void Build_UnknownRuleset_IsAFault() =>
        Assert.That(() => new AlignmentEngineBuilder().WithinScope("Completness", ItemSpecs.Claimed()).Build(), Throws.InstanceOf<RuleBookException>().With.Message.EqualTo("Completness: a scope is set for this ruleset, and no rule belongs to it."));

    private static AlignmentReport Align(AlignmentEngineBuilder builder) => builder.Build().Align(Standard, city: null, County, Sample.Date);
}
