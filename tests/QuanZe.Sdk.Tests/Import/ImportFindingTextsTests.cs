using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Sdk.Tests.Import;

public sealed class ImportFindingTextsTests
{
    private static IEnumerable<FindingCode> Codes => FindingCodes.All.Where(code => code.Ruleset == "Import");

    [TestCaseSource(nameof(Codes))]
    public void Text_EveryImportCode_IsCompleteInBothLanguages(FindingCode code)
    {
        foreach (var language in Languages.All)
        {
            var text = code.Text(language);
            Assert.That(new[] { text.Title, text.Message, text.When, text.Basis, text.Example, text.Remedy }, Has.None.Empty, $"{code} {language}");
            Assert.That(text.Related, Is.SubsetOf(FindingCodes.All.Select(other => other.ToString())));
        }
    }

    [Test]
    public void Text_EveryReason_HasWordsInBothLanguages()
    {
        foreach (var reason in Enum.GetValues<RowReason>().Where(reason => reason != RowReason.None))
        {
            Assert.That(reason.Text(), Is.Not.Empty, $"{reason}");
            Assert.That(reason.Text("en"), Is.Not.Empty, $"{reason}");
        }
    }
}
