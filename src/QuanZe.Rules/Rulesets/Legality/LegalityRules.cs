using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>The rules of legality review but those on penalties and coercion (合法性审查规则：许可、其他类型、依据).</summary>
public static class LegalityRules
{
    /// <summary>One instance of each rule.</summary>
    public static ValueList<Rule> All =>
    [
        new ItemsAreReviewed(), new QuotationsAreListed(), new QuotationConflictsAreListed(), new CatalogueQuotationsAreListed(), new OtherBasesAreReviewed(),

        new LicenceBasisUnknown(), new LicenceByDecision(), new LicenceByLocalRegulation(), new TemporaryLicenceOverdue(), new LicenceReservedToState(),
        new LicenceOnlySpecified(), new LicenceRankTooLow(), new LicenceMayBeNeedless(), new LicenceClauseNamesNoBody(), new LicenceAuthorisationTooLow(),
        new LicenceEntrustedToNoOrgan(), new LicenceCentralisedWithoutDocument(), new LicencePublicationIncomplete(), new CorrectionNoticeTooLate(),
        new LicenceLimitLong(), new JointLimitExceeded(), new PreliminaryReviewLong(), new LicenceServiceLate(), new SpecialProcedureTimeUnstated(),
        new LicenceFeeWithoutLaw(), new LicenceLimitNotInWorkingDays(), new DisguisedByName(), new LicenceOutsideListing(), new LocalLicenceBesideUpperLaw(),
        new LicenceValidityNarrowed(), new RenewalPeriodDiffers(), new ScarceResourceWithoutTender(), new LimitedNumberWithoutOrder(), new LicenceBodyNoOrgan(),

        new TaxWithoutLaw(), new EnterpriseFeeWithoutLaw(), new FeeRankTooLow(), new ExpropriationWithoutLaw(), new AdjudicationRankLow(),
        new InspectionByDocument(), new PowerByDocument(), new DisguisedLicence(), new ServiceSoundsLikePower(), new IntermediaryWithoutLaw(),
        new CertificateWithoutLaw(), new ConditionWithoutLaw(), new ReviewOrganOutdated(), new RemedyPeriodOutdated(), new AccountabilityBasisRepealed(),
        new ChangePublishedLate(), new DisputeStepMissing(),

        new CityRegulationMatter(), new DepartmentRuleAlone(), new LocalRuleAlone(), new BasisOfAnotherPlace(), new BasisRepealed(), new ArticleRenumbered(),
        new ArticleDoesNotExist(), new OlderVersionCited(), new QuotationsDisagree(), new LevelPhraseExcludes(),
        new ResponsibilityBasisRepealed(), new OtherBasisRenumbered(), new OtherBasisArticleDoesNotExist(), new QuotationDiffersFromCatalogue(),
    ];
}
