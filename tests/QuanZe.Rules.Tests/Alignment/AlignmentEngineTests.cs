using CsCheck;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Tests.Alignment;

/// <summary>Small lists from end to end. Every outcome is told from the lists by hand.</summary>
public sealed class AlignmentEngineTests
{
    private static readonly AlignmentEngine Engine = new AlignmentEngineBuilder().Build();

    private static readonly string[] Names =
    [
        "对未取得许可擅自从事河道采砂的处罚", "娱乐场所设立审批", "娱乐场所变更审批", "对危险化学品经营单位的监督检查", "城市桥梁限载标志设置的确认", "经营性停车场备案", "对见义勇为人员的奖励",
    ];

    [Test]
    public void Align_EqualLists_FindsNothing()
    {
        var report = Align(List("province", Names), List("city", Names), List("county", Names));

        Assert.That(report.Findings.Select(finding => finding.ToString()), Is.Empty);
        Assert.That(report.Rows.Select(row => row.Verdict), Has.All.EqualTo(AlignmentVerdict.Same));
        Assert.That(report.Rows.Select(row => row.Cells.Count), Has.All.EqualTo(3));
    }

    [Test]
    public void Align_RowMissingBelow_IsNotClaimed()
    {
        var report = Align(List("province", Names), null, List("county", Names[1..]));

        var finding = report.Findings.Single();
        Assert.That((finding.Code, finding.Subject.Name), Is.EqualTo((FindingCodes.Unclaimed, Names[0])));
        Assert.That(report.Rows.Single(row => row.Verdict == AlignmentVerdict.Unclaimed).Cells.Single().Item.Name, Is.EqualTo(Names[0]));
    }

    [Test]
    public void Align_RowOfTheProvinceOnly_IsNotForTheCounty()
    {
        var province = List("province", Names);
        province = province with { Items = [.. province.Items.Take(6), province.Items[6] with { Levels = ExercisingLevels.Of(AdministrativeLevel.Province) }] };

        var report = Align(province, null, List("county", Names[..6]));

        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Rows.Select(row => row.Verdict), Has.Exactly(1).EqualTo(AlignmentVerdict.NotForLevel));
    }

    [Test]
    public void Align_RowOutsideTheCatalogue_IsFound()
    {
        var report = Align(List("province", Names), null, List("county", [.. Names, "古树名木认养登记"]));

        Assert.That(report.Findings.Select(finding => (finding.Code, finding.Subject.Name)), Is.EqualTo(new[] { (FindingCodes.OutsideCatalogue, "古树名木认养登记") }));
        Assert.That(report.Rows[^1].Verdict, Is.EqualTo(AlignmentVerdict.OutsideCatalogue));
    }

    [Test]
    public void Align_OtherBasis_IsFoundWithEvidenceOfBothRows()
    {
        var county = List("county", Names);
        county = county with { Items = [county.Items[0] with { Basis = LegalBasis.Read("《示例法》第九十九条") }, .. county.Items.Skip(1)] };

        var finding = Align(List("province", Names), null, county).Findings.Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.BasisDiffers));
        Assert.That(finding.Evidence.Select(evidence => evidence.ListId), Is.EquivalentTo(["province", "county"]));
        Assert.That(finding.Rule, Is.EqualTo(nameof(BasisAddsWithoutGround)));
        Assert.That(finding.Message(), Does.Contain("第九十九条"));
    }

    [Test]
    public void Align_LawfulDifference_IsExcusedWithGroundAndRule()
    {
        var county = List("county", Names);
        county = county with { Items = [county.Items[0] with { Basis = LegalBasis.Read(county.Items[0].Basis.Text + "第一款") }, .. county.Items.Skip(1)] };

        var report = Align(List("province", Names), null, county);

        Assert.That(report.Findings, Is.Empty);
        var excused = report.Excused.Single();
        Assert.That((excused.Element, excused.Rule), Is.EqualTo((ItemElement.Basis, "PinpointRefinementIsPermitted")));
        Assert.That(excused.Ground, Is.Not.Empty);
        Assert.That(report.Rows[0].Verdict, Is.EqualTo(AlignmentVerdict.Excused));
    }

    [Test]
    public void Align_ListsInAnyOrder_GivesTheSameFindings()
    {
        var (province, city, county) = (List("province", Names), List("city", Names[..5]), List("county", [.. Names[1..], "古树名木认养登记", "无名湖泊命名备案"]));
        var expected = Align(province, city, county).Findings;

        Gen.Shuffle(Enumerable.Range(0, county.Items.Count).ToArray(), county.Items.Count).Select(Gen.Shuffle(Enumerable.Range(0, province.Items.Count).ToArray(), province.Items.Count)).Sample(
            (rows, above) => Align(
                province with { Items = [.. above.Select(row => province.Items[row])] }, city, county with { Items = [.. rows.Select(row => county.Items[row])] }).Findings.SequenceEqual(expected),
            seed: "0N0XIzNsQ0O2",
            iter: 60);
    }

    [Test]
    public void Align_EveryRow_StandsInTheReportOnce()
    {
        var (province, city, county) = (List("province", Names), List("city", Names[2..]), List("county", [.. Names[..4], "古树名木认养登记", Names[0]]));

        var report = Align(province, city, county);

        foreach (var list in new[] { province, city, county })
        {
            Assert.That(report.Rows.SelectMany(row => row.Cells).Where(cell => cell.ListId == list.Id).Select(cell => cell.Item.Id), Is.EquivalentTo(list.Items.Select(item => item.Id)), list.Id);
        }
    }

    [Test]
    public void Run_Finding_ExplainsItselfDownToTheRows()
    {
        var county = List("county", Names);
        county = county with { Items = [county.Items[0] with { Type = ItemType.Licence }, .. county.Items.Skip(1)] };
        var run = Engine.Run(new Catalogue(List("province", Names)), null, county, Sample.Date);

        var explanation = run.Judgement.Explain(run.Report.Findings.First(finding => finding.Code == FindingCodes.TypeDiffers)).Single();

        Assert.That(explanation.ToString(), Does.Contain(nameof(TypeDiffers)).And.Contain(nameof(ElementsAreCompared)).And.Contain("county-1"));
    }

    [Test]
    public void Align_VendorsRuleAndFact_TakePart()
    {
        var engine = new AlignmentEngineBuilder().AddRule<Forbidden>().AddFacts(new ForbiddenName(Names[0])).RemoveRule<TypeDiffers>().RemoveRule<CodeTypeDiffers>().Build();
        var county = List("county", Names);
        county = county with { Items = [county.Items[0] with { Type = ItemType.Licence }, .. county.Items.Skip(1)] };

        // As a licence the row gives a scarce resource and speaks of no tender (QZ5025).
        var report = engine.Align(new Catalogue(List("province", Names)), null, county, Sample.Date);

        Assert.That(report.Findings.Select(finding => (finding.Code.ToString(), finding.Subject.ListId)), Is.EquivalentTo(new[] { ("ACME0001", "province"), ("ACME0001", "county"), ("QZ5025", "county") }));
        Assert.That(report.Rules.Select(rule => rule.Name), Does.Contain(nameof(Forbidden)).And.Not.Contain(nameof(TypeDiffers)));
    }

    [Test]
    public void Align_RuleThatThrows_IsNotPassedOver()
    {
        var engine = new AlignmentEngineBuilder().AddRule<Throwing>().Build();
        var catalogue = new Catalogue(List("province", Names));

        Assert.That(() => engine.Align(catalogue, null, List("county", Names[1..]), Sample.Date), Throws.InstanceOf<RuleFailedException>().With.Message.Contains(nameof(Throwing)));
        var run = engine.Run(catalogue, null, List("county", Names[1..]), Sample.Date);
        Assert.That(run.Judgement.Failures, Has.Count.EqualTo(1));
        Assert.That(run.Report.Findings.Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.Unclaimed }), "the other rules finish");
    }

    [Test]
    public void Align_CodesInAnotherOrder_MatchByName()
    {
        var engine = new AlignmentEngineBuilder().UseMatching(MatchOptions.Default with { HideCodes = true }).UseProfile(SamenessProfiles.NationalGuidance2018).UseRegister(new StatuteRegister([])).Build();
        var county = List("county", Names);
        county = county with { Items = county.Items.Select((item, row) => item with { Code = county.Items[(row + 1) % county.Items.Count].Code }).ToValueList() };

        var report = engine.Align(new Catalogue(List("province", Names)), null, county, Sample.Date);

        Assert.That(report.Profile.Id, Is.EqualTo("CN-2018"));
        Assert.That(report.Findings.Where(finding => finding.Code == FindingCodes.CodeDiffers).Select(finding => finding.Severity), Has.All.EqualTo(Severity.Warning).And.Exactly(Names.Length).Items);
    }

    [Test]
    public void Align_Progress_GoesThroughTheStages()
    {
        var stages = new List<AlignmentStage>();
        Engine.Align(new Catalogue(List("province", Names)), List("city", Names), List("county", Names), Sample.Date, new Direct(progress => stages.Add(progress.Stage)));

        Assert.That(stages.Distinct(), Is.EqualTo(new[] { AlignmentStage.Matching, AlignmentStage.Judging, AlignmentStage.Reporting }));
    }

    [Test]
    public void Align_Stopped_IsCanceled() =>
        Assert.That(() => Engine.Align(new Catalogue(List("province", Names)), null, List("county", Names), Sample.Date, cancellationToken: new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Align_BadCalls_NameTheArgument()
    {
        var list = List("county", Names);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Engine.Align(null!, null, list, Sample.Date), Throws.ArgumentNullException);
            Assert.That(() => Engine.Align(new Catalogue(list), null, null!, Sample.Date), Throws.ArgumentNullException);
            Assert.That(() => Engine.Align(new Catalogue(list), null, list, Sample.Date), Throws.ArgumentException.With.Message.Contains("'county'"));
            Assert.That(() => new AlignmentEngineBuilder().UseProfile(null!), Throws.ArgumentNullException);
            Assert.That(() => new AlignmentEngineBuilder().UseRegister(null!), Throws.ArgumentNullException);
            Assert.That(() => new AlignmentEngineBuilder().UseMatching(null!), Throws.ArgumentNullException);
            Assert.That(() => new AlignmentEngineBuilder().AddRule(null!), Throws.ArgumentNullException);
            Assert.That(() => new AlignmentEngineBuilder().AddFacts(null!), Throws.ArgumentNullException);
        }
    }

    [Test]
    public void Align_EmptyLists_FindNothing() => Assert.That(Align(List("province", []), List("city", []), List("county", [])).Rows, Is.Empty);

    private static AlignmentReport Align(PowerList province, PowerList? city, PowerList county) => Engine.Align(new Catalogue(province), city, county, Sample.Date);

    private static PowerList List(string id, string[] names) => new()
    {
        Id = id,
        Authority = id switch { "province" => "山东省", "city" => "烟台市", _ => "招远市" },
        Level = id switch { "province" => AdministrativeLevel.Province, "city" => AdministrativeLevel.City, _ => AdministrativeLevel.County },
        Items = names.Select((name, row) => Item(id, name, row)).ToValueList(),
    };

    private static PowerItem Item(string id, string name, int row)
    {
        var number = Array.IndexOf(Names, name) is var known and >= 0 ? known : 50 + row;
        return Sample.Licence with
        {
            Id = $"{id}-{row + 1}",
            Name = name,
            Type = ItemType.Other,
            TypeText = "其他行政权力",
            Code = ItemCode.Read($"3710{number + 1:00}001000"),
            Basis = LegalBasis.Read($"《示例法》第{number + 7}条"),
            Body = new ImplementingBody { Name = id switch { "province" => "山东省住房和城乡建设厅", "city" => "烟台市住房和城乡建设局", _ => "招远市住房和城乡建设局" } },
        };
    }

    private sealed class Direct(Action<AlignmentProgress> report) : IProgress<AlignmentProgress>
    {
        private readonly Lock _gate = new();

        public void Report(AlignmentProgress value)
        {
            lock (_gate)
            {
                report(value);
            }
        }
    }

    private sealed record ForbiddenName(string Name);

    [Rule("禁用的名称", "Forbidden name", Ruleset = "Acme")]
    private sealed class Forbidden : Rule
    {
        private static readonly FindingCode Code = new("ACME", 1, Severity.Warning, new FindingText { Title = "禁用的名称", Message = "「{item}」是禁用的名称。" });

        protected override void Define(RuleDefinition rule) => rule
            .When<ListedItem>()
            .And<ForbiddenName>().On(row => row.Item.Name, forbidden => forbidden.Name)
            .Find(Code, (row, _) => At(row, ItemElement.Name, null, row.Item.Name));
    }

    [Rule("出错的规则", "A rule that throws", Ruleset = "Acme")]
    private sealed class Throwing : Rule
    {
        private static readonly FindingCode Code = new("ACME", 2, Severity.Warning, new FindingText { Title = "出错的规则", Message = "「{item}」" });

        protected override void Define(RuleDefinition rule) => rule
            .When<ListedItem>(row => row.Item.Name.Length > int.Parse("x", System.Globalization.CultureInfo.InvariantCulture))
            .Find(Code, row => At(row, ItemElement.Name, null, row.Item.Name));
    }
}
