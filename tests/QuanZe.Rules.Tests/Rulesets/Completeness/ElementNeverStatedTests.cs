using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Completeness;

public sealed class ElementNeverStatedTests : RuleFixture<ElementNeverStated>
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Test]
    public void Judge_ElementNobodyStates_IsFoundOnTheList()
    {
        var list = Sample.Below(Sample.CountyLicence).List;

        var finding = Judge(new UnstatedElement(Table(Sample.Below(Sample.CountyLicence)), ItemElement.Code)).Single();

        Assert.That((finding.Code, finding.Element, finding.Subject.ItemId, finding.Subject.ListId), Is.EqualTo((FindingCodes.ElementNeverStated, ItemElement.Code, "", list.Id)));
    }

    [Test]
    public void Judge_NothingUnstated_FindsNothing() => Assert.That(Judge(Table(Sample.Below(Sample.CountyLicence))), Is.Empty);

    [Test]
    public void Check_ListWithoutAnyCode_SaysItOnceAndNotOnEveryRow()
    {
        var found = Codes(Uncoded("C1"), Uncoded("C2"));

        Assert.That(found, Is.EqualTo(new[] { ("QZ2013", "") }));
    }

    [Test]
    public void Check_ListWithOneCode_NamesTheRowsThatLackIt()
    {
        var found = Codes(Uncoded("C1"), Uncoded("C2"), Sample.CountyLicence with { Id = "C3" });

        Assert.That(found, Is.EqualTo(new[] { ("QZ2004", "C1"), ("QZ2004", "C2") }));
    }

    [Test]
    public void Check_SheetWithoutCodesBesideOneWithCodes_IsNamedBySheet()
    {
        PowerItem In(string sheet, string id, ItemCode code) => Sample.CountyLicence with { Id = id, Code = code, Origin = Sample.CountyLicence.Origin with { Sheet = sheet } };
        var list = Sample.Below(Sample.CountyLicence).List with { Items = [In("甲", "C1", ItemCode.Missing), In("甲", "C2", ItemCode.Missing), In("乙", "C3", Sample.CountyLicence.Code), In("乙", "C4", ItemCode.Missing)] };

        var found = new AlignmentEngineBuilder().Build().Check([list], Day).Findings.Where(finding => finding.Element == ItemElement.Code);

        Assert.That(found.Select(finding => (finding.Code, finding.Subject.Sheet, finding.Subject.ItemId)), Is.EquivalentTo(new[] { (FindingCodes.ElementNeverStated, "甲", ""), (FindingCodes.CodeMissing, "乙", "C4") }));
    }

    private static JudgedTable Table(ListedItem row) => new(row.List, row.Table);

    private static PowerItem Uncoded(string id) => Sample.CountyLicence with { Id = id, Code = ItemCode.Read("/") };

    private static IEnumerable<(string, string)> Codes(params PowerItem[] items)
    {
        var list = Sample.Below(Sample.CountyLicence).List with { Items = items.ToValueList() };
        return new AlignmentEngineBuilder().Build().Check([list], Day).Findings
            .Where(finding => finding.Element == ItemElement.Code && (finding.Code == FindingCodes.CodeMissing || finding.Code == FindingCodes.ElementNeverStated)).Select(finding => (finding.Code.ToString(), finding.Subject.ItemId));
    }
}
