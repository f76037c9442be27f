using System.Text.Json;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Docs.Tests;

/// <summary>The guide <c>translate-messages</c>, run.</summary>
public sealed class MessagesTests
{
    private static readonly AlignmentReport Report = Align();

    [Test]
    public void Message_BothLanguages_AreShipped()
    {
        var finding = Report.Findings.First(finding => finding.Code == FindingCodes.NameDiffers);

        // docs: shipped
        var chinese = finding.Message();
        var english = finding.Message(Languages.English);
        var remedy = finding.Remedy(Languages.English);
        // end

        Assert.That(chinese, Does.StartWith("「建筑工程施工许可证（新办）」的事项名称与省级不一致"));
        Assert.That(english, Does.Contain("differs"));
        Assert.That(remedy, Is.Not.Empty);
    }

    [Test]
    public void Fill_OwnTexts_AreUsedAndOthersStay()
    {
        const string Json = """{ "QZ1001": "请把「{actual}」改回「{expected}」（{element}）" }""";

        // docs: own
        var own = JsonSerializer.Deserialize<Dictionary<string, string>>(Json)!;
        string Say(Finding finding) => own.TryGetValue($"{finding.Code}", out var sentence) ? finding.Fill(sentence) : finding.Message();
        var lines = Report.Findings.Select(Say).ToList();
        // end

        Assert.That(lines, Does.Contain("请把「建筑工程施工许可证（新办）」改回「建筑工程施工许可证核发」（事项名称）"));
        Assert.That(lines, Has.Count.EqualTo(Report.Findings.Count));
    }

    [Test]
    public void Text_OfEveryCode_IsCompleteInBothLanguages()
    {
        // docs: all
        var missing = FindingCodes.All.Where(code => Languages.All.Any(language => code.Text(language).Message.Length == 0)).ToList();
        // end

        Assert.That(missing, Is.Empty);
    }

    private static AlignmentReport Align()
    {
        var province = Samples.Province with { Items = [Samples.Licence with { Id = "P1" }] };
        var county = Samples.County with { Items = [Samples.Licence with { Name = "建筑工程施工许可证（新办）" }] };
        return new AlignmentEngineBuilder().Build().Align(new Catalogue(province), null, county, Samples.Date);
    }
}
