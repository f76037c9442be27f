using QuanZe.Rules.Mandate;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

public sealed class UnreadParagraphsAreListedTests : RuleFixture<UnreadParagraphsAreListed>
{
    [Test]
    public void Derive_Reading_ListsWhatFitsNowhere() =>
        Assert.That(Derive<UnreadParagraph>(FunctionRegulationReader.Read("某段话\n某县水利局职能配置、内设机构和人员编制规定")).Single().Paragraph.Line, Is.EqualTo(1));

    [Test]
    public void Derive_WholeText_ListsNothing() => Assert.That(Derive<UnreadParagraph>(FunctionRegulationReader.Read(QuanZe.Tests.SampleRegulations.Housing)), Is.Empty);
}
