using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Conventions.Tests.Docs;

/// <summary>The code that the guide on rulesets quotes.</summary>
public sealed class RulesetGuideTests
{
    private static readonly PowerItem Licence = new() { Id = "1", Name = "娱乐场所设立审批", Type = ItemType.Licence, PromisedLimit = new TimeLimit("15个工作日", 15, DayUnit.WorkingDays) };

    private static readonly PowerList Province = new() { Id = "province", Authority = "山东省", Level = AdministrativeLevel.Province, Items = [Licence] };

    private static readonly PowerList County = new() { Id = "county", Authority = "招远市", Level = AdministrativeLevel.County, Division = DivisionCode.Parse("370685"), Items = [Licence] };

    [TestCase("2025-12-31", 0)]
    [TestCase("2026-01-01", 1)]
    public void Engine_WithADocument_JudgesByTheValueOfThePlaceAndDay(string day, int count)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd");

        // docs: document
        var document = RulesetDocument.Parse(
            """
            {
              "format": "quanze/ruleset", "version": 1, "id": "YANTAI-2026", "layer": "city", "division": "3706",
              "switches":   [ { "rule": "StatutoryLimitDiffers", "on": false } ],
              "severities": [ { "code": "QZ2009", "severity": "warning" } ],
              "parameters": [ { "name": "LicenceDays", "value": 10, "from": "2026-01-01", "source": "烟政发〔2025〕20号 第三条" } ]
            }
            """,
            "yantai.json");
        var engine = new AlignmentEngineBuilder().AddRule<LicenceTakesTooLong>().UseRulesets(document).Build();
        // end

        var findings = engine.Align(new Catalogue(Province), null, County, date).Findings.Where(finding => finding.Code.Prefix == "ACME").ToList();

        Assert.That(findings, Has.Count.EqualTo(count));
        Assert.That(findings.Select(finding => finding.Message()), Has.All.EqualTo("「娱乐场所设立审批」承诺15个工作日办结，长于10个工作日。"));
    }

    [Test]
    public void Source_FaultyDocument_KeepsTheOldEngine()
    {
        var written = new List<string>();
        var (documents, log) = (new[] { RulesetDocument.Parse("{", "yantai.json") }, (Action<string>)written.Add);

        // docs: swap
        var source = new AlignmentEngineSource(builder => builder.AddRule<LicenceTakesTooLong>());
        var engine = source.Current;

        var swap = source.Swap(documents);
        foreach (var fault in swap.Faults)
        {
            log(fault.Message());
        }
        // end

        Assert.That(source.Current, Is.SameAs(engine));
        Assert.That(written.Single(), Does.StartWith("yantai.json:1:2: "));
    }

    // docs: rule
    /// <summary>Finds licences that take longer than the place allows (许可办结时限过长).</summary>
    [Rule("许可办结时限过长", "Licence takes too long", Ruleset = "Acme", Article = "行政许可法 第四十二条")]
    public sealed class LicenceTakesTooLong : Rule
    {
        private static readonly FindingCode Code = new("ACME", 2002, Severity.Warning, new FindingText { Title = "许可办结时限过长", Message = "「{item}」承诺{actual}办结，长于{expected}。" });

        /// <summary>The longest time to decide (办结时限), in working days.</summary>
        public static RuleParameter<int> LicenceDays { get; } = RuleParameter.WorkingDays("LicenceDays", "许可办结时限", "Days to decide a licence", 20, "行政许可法 第四十二条");

        /// <inheritdoc/>
        protected override void Define(RuleDefinition rule) => rule
            .When<ListedItem>(row => row.Item is { Type: ItemType.Licence, PromisedLimit.Unit: DayUnit.WorkingDays })
            .With(LicenceDays).For(row => row, where: (row, longest) => row.Item.PromisedLimit!.Days > longest.Value)
            .Find(Code, (row, longest) => At(row, ItemElement.PromisedLimit, longest.Text(), row.Item.PromisedLimit!.Text));
    }
    // end
}
