using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets.Adjustment;
using QuanZe.Rules.Rulesets.Assessment;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Rulesets.Completeness;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Rulesets.Mandate;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Rulesets.Response;
using QuanZe.Rules.Rulesets.Rulings;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Rulesets.Territory;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets;

/// <summary>The rules that every engine has unless the host removes them (内置规则).</summary>
public static class ShippedRules
{
    /// <summary>One instance of each rule, by ruleset.</summary>
    public static ValueList<Rule> All =>
    [
        new PairsAreFormed(), new ElementsAreCompared(),
        new NameDiffers(), new CodeDiffers(), new TypeDiffers(), new BasisDiffers(), new BasisAddsWithoutGround(), new QuotationDiffers(), new BodyDiffers(), new StatutoryLimitDiffers(),

        new LevelMarkIsPermitted(), new PunctuationIsPermitted(), new PenaltyEndingIsPermitted(), new CrosswalkPermitsCode(),
        new AddedBasesAreListed(), new LocalRegulationMayBeAdded(), new AdditionWithoutGround(), new AdditionsArePermitted(), new PinpointRefinementIsPermitted(), new SlipOfCopyingIsPermitted(),
        new BodyOfSameFunctionIsPermitted(), new CentralisedBodyIsPermitted(), new ApprovalPermitsBody(), new TransferPermitsDifference(),
        new LevelFollowsListIsPermitted(), new PromisedLimitIsLocal(), new ResponsibilityEmphasisIsPermitted(),
        new ExemptionPermitsAbsence(), new SiblingClaimPermitsAbsence(), new LocalRegulationSupportsItem(), new TransferSupportsItem(), new TransferPermitsLevel(), new PilotPermitsLevel(),

        new AbsencesAreListed(), new Unclaimed(), new OutsideItemsAreListed(), new OutsideCatalogue(), new StaleClaim(), new LevelClaimsAreListed(), new ClaimedAtOtherLevel(),
        new LevelExcludesList(), new RivalClaimsAreListed(), new DoubleClaim(), new RepeatedRowsAreListed(), new DuplicateItem(),

        new UnstatedElementsAreListed(), new ElementNeverStated(),
        new BodyMissing(), new DutiesMissing(), new NameMissing(), new CodeMissing(), new TypeMissing(), new SubItemMissing(), new BasisMissing(), new ArticleMissing(),
        new LevelsMissing(), new DirectResponsibilityMissing(), new NumberingBroken(), new AccountabilityMissing(),

        .. MandateRules.All, .. BoundariesRules.All, .. TerritoryRules.All,

        new PairNeedsReview(), new TriangleDisagrees(), new DecisionsConflict(), new DecisionIsStale(),

        .. CodeRules.All,
        .. LegalityRules.All,

        .. PenaltyRules.All, .. CoercionRules.All,

        .. ResponsibilityRules.All,

        .. AdjustmentRules.All, .. ResponseRules.All, .. RulingRules.All, .. AssessmentRules.All,
    ];
}
