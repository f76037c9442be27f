using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class MeasureDescribesExecutionTests : RuleFixture<MeasureDescribesExecution>
{
    [Test]
    public void Judge_SealingWithDemand_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Coercion, Responsibilities = [new(ResponsibilityKind.Direct, 1, "作出强制执行决定前，应当事先催告当事人履行义务。")], Name = "查封违法经营场所" }, Sample.Date)).Single().Message(), Does.Contain("写的是催告等强制执行程序"));

    [Test]
    public void Judge_Execution_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Coercion, Responsibilities = [new(ResponsibilityKind.Direct, 1, "应当事先催告当事人履行义务。")], Name = "强制拆除违法建筑" }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_SealingWithRecord_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Coercion, Responsibilities = [new(ResponsibilityKind.Direct, 1, "制作现场笔录。")], Name = "查封违法经营场所" }, Sample.Date)), Is.Empty);
}
