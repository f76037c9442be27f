using QuanZe.Rules.Testing;
using QuanZe.Sdk;

namespace VendorRules.Tests;

public sealed class CounterUnknownTests : RuleFixture<CounterUnknown>
{
    private static readonly PowerItem AtCounter = Samples.Licence with { Extra = [new(AcmeColumns.Counter, "B09")] };

    [Test]
    public void Given_CounterNobodyOpened_IsFound()
    {
        var row = Samples.Row(AtCounter);

        Given(row, new ServiceCounter("B9")).ShouldFind(AcmeFindings.CounterUnknown, on: row).Saying("「建筑工程施工许可证核发」的受理窗口B09不在大厅窗口名单中。");
    }

    [Test]
    public void Given_OpenCounter_IsExcused() => Given(Samples.Row(AtCounter), new ServiceCounter("B09")).ShouldFindNothing();

    [Test]
    public void Given_ListWithoutTheColumn_IsNotAsked() => Given(Samples.Row(Samples.Licence)).ShouldFindNothing();
}
