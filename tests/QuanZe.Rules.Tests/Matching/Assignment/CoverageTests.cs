using QuanZe.Rules.Matching.Assignment;

namespace QuanZe.Rules.Tests.Matching.Assignment;

public sealed class CoverageTests
{
    [TestCase("设立、变更审批", "设立审批", "变更审批", true)]
    [TestCase("工程设计审批、工程验收审批", "工程设计审批", "工程验收审批", true)]
    [TestCase("设立、变更、注销审批", "设立审批", "变更审批", false)]
    public void IsComplete_TwoParts_WhenTheyMakeUpTheName(string whole, string one, string other, bool isComplete)
    {
        var coverage = new Coverage(whole);

        Assert.That((coverage.Add(one), coverage.Add(other)), Is.EqualTo((true, true)));
        Assert.That(coverage.IsComplete, Is.EqualTo(isComplete));
    }

    [TestCase("设立、变更审批")]
    [TestCase("延续审批")]
    [TestCase("审批")]
    public void Add_WhatIsNoPart_IsRefused(string text) => Assert.That(new Coverage("设立、变更审批").Add(text), Is.False);
}
