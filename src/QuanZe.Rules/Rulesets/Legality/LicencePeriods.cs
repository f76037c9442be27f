using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>The periods of 行政许可法 that review goes by (许可期限参数). A place that has bound itself to shorter ones sets them in a ruleset document.</summary>
public static class LicencePeriods
{
    /// <summary>From acceptance to decision (许可决定期限), in working days; 法律、法规 may provide otherwise.</summary>
    public static RuleParameter<int> Decision { get; } =
        RuleParameter.WorkingDays("LicenceDecisionDays", "行政许可决定期限", "Days to decide a licence", 20, "行政许可法 第四十二条第一款");

    /// <summary>The same where several organs handle a licence together (联合办理期限), in working days; no other law can lift it, a place can shorten it.</summary>
    public static RuleParameter<int> Joint { get; } =
        RuleParameter.WorkingDays("JointLicenceDays", "统一、联合、集中办理期限", "Days of joint handling", 45, "行政许可法 第四十二条第二款");

    /// <summary>The same with the extension that the head of the government may grant (联合办理延长后的期限), in working days.</summary>
    public static RuleParameter<int> JointExtended { get; } =
        RuleParameter.WorkingDays("JointLicenceDaysExtended", "统一、联合、集中办理延长后的期限", "Days of joint handling with extension", 60, "行政许可法 第四十二条第二款");

    /// <summary>The preliminary review of a lower organ (初审期限), in working days; 法律、法规 may provide otherwise.</summary>
    public static RuleParameter<int> PreliminaryReview { get; } =
        RuleParameter.WorkingDays("PreliminaryReviewDays", "下级机关先行审查期限", "Days of preliminary review", 20, "行政许可法 第四十三条");

    /// <summary>From decision to service (送达期限), in working days.</summary>
    public static RuleParameter<int> Service { get; } =
        RuleParameter.WorkingDays("LicenceServiceDays", "许可证件颁发、送达期限", "Days to serve a licence", 10, "行政许可法 第四十四条");

    /// <summary>The one notice of what is to be corrected (补正告知期限), in working days.</summary>
    public static RuleParameter<int> CorrectionNotice { get; } =
        RuleParameter.WorkingDays("CorrectionNoticeDays", "一次告知补正内容的期限", "Days to tell what is to be corrected", 5, "行政许可法 第三十二条第一款第四项");

    /// <summary>How long before expiry renewal is to be asked for (延续申请期限), in days; 法律、法规、规章 may provide otherwise.</summary>
    public static RuleParameter<int> Renewal { get; } =
        RuleParameter.Days("LicenceRenewalDays", "申请延续应当提前的日数", "Days before expiry to ask for renewal", 30, "行政许可法 第五十条");
}
