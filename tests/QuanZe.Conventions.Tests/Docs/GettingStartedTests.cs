using Microsoft.Extensions.DependencyInjection;
using QuanZe.Excel.Reading;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.DependencyInjection;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Text;

namespace QuanZe.Conventions.Tests.Docs;

/// <summary>The code that the guides quote.</summary>
public sealed class GettingStartedTests
{
    private static readonly PowerItem Item = new() { Id = "1", Name = "娱乐场所设立审批", Type = ItemType.Licence, Basis = LegalBasis.Read("《娱乐场所管理条例》第九条") };

    private static readonly PowerList Province = new() { Id = "province", Authority = "山东省", Level = AdministrativeLevel.Province, Items = [Item] };

    private static readonly PowerList County = new() { Id = "county", Authority = "招远市", Level = AdministrativeLevel.County, Items = [Item] };

    [Test]
    public void Read_Workbook_AccountsForEveryRow()
    {
        var path = Path.GetTempFileName() + ".csv";
        File.WriteAllText(path, "序号,事项名称,事项类型,设定依据\n1,娱乐场所设立审批,行政许可,《娱乐场所管理条例》第九条\n合计,,,\n");
        var written = new List<string>();

        // docs: read
        var import = WorkbookReader.ReadFile(path, new ImportOptions { ListId = "county", Level = AdministrativeLevel.County });
        foreach (var ledger in import.Ledgers)
        {
            written.Add($"{ledger.File} {ledger.Account(Languages.Chinese)}");
        }

        foreach (var row in import.RejectedRows)
        {
            written.Add($"{row.File} 第{row.Row}行未采用：{row.Reason.Text()}");
        }
        // end

        File.Delete(path);
        Assert.That(import.List.Items, Has.Count.EqualTo(1));
        Assert.That(written, Has.Count.EqualTo(2));
    }

    [Test]
    public void Engine_WithSettings_Aligns()
    {
        // docs: engine
        var engine = new AlignmentEngineBuilder()
            .UseProfile(SamenessProfiles.ThreeLevelFourSame)
            .UseRegister(StatuteRegister.Default.With(new Instrument { Title = "烟台市物业管理条例", Rank = InstrumentRank.CityRegulation, Region = "烟台市" }))
            .UseMatching(MatchOptions.Default with { AcceptFrom = 0.95 })
            .AddRule<SealMissing>()
            .AddFacts(new ApprovalDocument("招远市行政审批服务局", "鲁政字〔2019〕12号", [ItemType.Licence]))
            .Build();
        var report = engine.Align(new Catalogue(Province), city: null, County, date: new DateOnly(2026, 11, 1));
        // end

        Assert.That(report.Rules.Select(rule => rule.Name), Does.Contain(nameof(SealMissing)));
    }

    [Test]
    public void Run_Finding_IsExplained()
    {
        var engine = new AlignmentEngineBuilder().Build();
        var county = County with { Items = [Item with { Basis = LegalBasis.Read("《娱乐场所管理条例》第十条") }] };

        // docs: explain
        var run = engine.Run(new Catalogue(Province), null, county, new DateOnly(2026, 11, 1));
        var finding = run.Report.Findings.First(finding => finding.Code == FindingCodes.BasisDiffers);
        var explanation = run.Judgement.Explain(finding)[0].ToString();
        // end

        Assert.That(explanation, Does.Contain("BasisAddsWithoutGround"));
    }

    [Test]
    public void Container_AddQuanZe_GivesTheEngine()
    {
        // docs: container
        using var services = new ServiceCollection()
            .AddQuanZe(builder => builder.UseProfile(SamenessProfiles.NationalGuidance2018))
            .BuildServiceProvider();
        var engine = services.GetRequiredService<AlignmentEngine>();
        // end

        Assert.That(engine.Profile.Id, Is.EqualTo("CN-2018"));
    }

    [Test]
    public void Basis_Read_GivesCitations()
    {
        // docs: basis
        var basis = LegalBasis.Read("【法律】《中华人民共和国建筑法》（2019年修正）第七条第一款、第八条：建筑工程开工前，……");
        var citation = basis.Citations[0];
        var comparison = LegalBasisComparison.Compare(LegalBasis.Read("《建筑法》第7条第一款、第八条"), basis, StatuteRegister.Default);
        // end

        Assert.That(citation.ToString(), Is.EqualTo("《中华人民共和国建筑法》第七条第一款、第八条"));
        Assert.That(comparison.IsEqual, Is.True);
    }

    [Test]
    public void Text_Canonical_LogsItsRewrites()
    {
        // docs: text
        var text = CanonicalText.Of("（一）对未按规定公示价格的  行政处罚。", TextForm.Comparison);
        // end

        Assert.That(text, Is.Not.Empty);
    }

    // docs: rule
    /// <summary>Finds licences whose list says nothing of the seal (许可事项未注明印章).</summary>
    [Rule("许可事项未注明印章", "Seal not stated", Ruleset = "Acme")]
    public sealed class SealMissing : Rule
    {
        private static readonly FindingCode Code = new("ACME", 2001, Severity.Warning, new FindingText { Title = "许可事项未注明印章", Message = "「{item}」未注明用印。" });

        /// <inheritdoc/>
        protected override void Define(RuleDefinition rule) => rule
            .When<ListedItem>(row => row.Item.Type == ItemType.Licence && !row.Item.Extra.Any(column => column.Heading == "用印"))
            .Find(Code, row => At(row, ItemElement.None, null, row.Item.Name));
    }
    // end

    // docs: ruletest
    public sealed class SealMissingTests : RuleFixture<SealMissing>
    {
        [Test]
        public void Judge_LicenceWithoutSeal_IsFound() => Assert.That(Judge(Row(Item)), Has.Count.EqualTo(1));

        [Test]
        public void Judge_SealIsStated_IsNotFound() => Assert.That(Judge(Row(Item with { Extra = [new ExtraColumn("用印", "行政审批专用章")] })), Is.Empty);

        private static ListedItem Row(PowerItem item) => new(County, item, new DateOnly(2026, 11, 1));
    }
    // end
}
