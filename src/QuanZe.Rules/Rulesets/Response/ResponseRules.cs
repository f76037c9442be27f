using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Response;

/// <summary>The rules on calls of towns and answers of departments (乡呼县应规则).</summary>
public static class ResponseRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All => [new ContestingReturnsAreListed(), new CallOverdue(), new OwnItemReturned(), new DispatchedBesideRow(), new ContestedWithoutDispute(), new ClosedUnsatisfied()];
}
