using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>The rules on rows of territorial management (属地管理规则).</summary>
public static class TerritoryRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All =>
    [
        new PrincipalsAreListed(), new PrincipalSideNotOne(), new SideEmpty(), new PrincipalHoldsNoItem(), new TownDecides(), new DocumentsMissing(),
        new DrawingFaulty(), new SideNotInDrawing(), new StationsAreListed(), new StationRegisterIsKept(), new StationedBodyUnknown(), new TownshipDutyIncomplete(),
    ];
}
