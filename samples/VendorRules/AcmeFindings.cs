using QuanZe.Sdk.Findings;

namespace VendorRules;

/// <summary>What our rules find, numbered under our own prefix. A number is for ever: it is never given to another finding.</summary>
public static class AcmeFindings
{
    /// <summary>The body of a licence has no registered seal (实施主体未备案印章).</summary>
    public static FindingCode SealMissing { get; } = new(
        "ACME",
        1001,
        Severity.Warning,
        new FindingText { Title = "实施主体未备案印章", Message = "「{item}」的实施主体{actual}没有备案的行政审批专用章。", Remedy = "办理印章备案，或者更正实施主体。" },
        new FindingText { Title = "No registered seal", Message = "'{item}': the body {actual} has no registered seal.", Remedy = "Register the seal, or correct the body." },
        ruleset: "Acme");

    /// <summary>A licence is promised later than the place allows (承诺时限过长).</summary>
    public static FindingCode PromiseTooSlow { get; } = new(
        "ACME",
        1002,
        Severity.Warning,
        new FindingText { Title = "承诺时限过长", Message = "「{item}」承诺{actual}办结，长于{expected}（{0}）。", Remedy = "压缩承诺时限。" },
        new FindingText { Title = "Promise too slow", Message = "'{item}' is promised in {actual}, later than {expected} ({0}).", Remedy = "Shorten the promised limit." },
        ruleset: "Acme");

    /// <summary>An item is handled at a counter that is not open (受理窗口不存在).</summary>
    public static FindingCode CounterUnknown { get; } = new(
        "ACME",
        1003,
        Severity.Info,
        new FindingText { Title = "受理窗口不存在", Message = "「{item}」的受理窗口{actual}不在大厅窗口名单中。", Remedy = "更正窗口编号，或者登记窗口。" },
        new FindingText { Title = "Counter not open", Message = "'{item}' is handled at counter {actual}, which is not open.", Remedy = "Correct the number, or register the counter." },
        ruleset: "Acme");
}
