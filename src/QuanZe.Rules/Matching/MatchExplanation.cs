using System.Globalization;
using System.Text;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Matching;

/// <summary>Why a pair has its probability (匹配说明): a prior, one signed bar per field in bits, the words that differ, and the runner-up.</summary>
/// <remarks>Immutable. As text by <see cref="Lines"/>, as JSON by <see cref="MatchExplanationJson"/>, as a drawing by <see cref="MatchWaterfall"/>.</remarks>
/// <param name="Prior">The bits before any field is looked at: how often rows of these lists have a partner.</param>
/// <param name="Bars">The fields that decided, in the order of comparison; positive bits speak for the pair.</param>
/// <param name="HardEvidence">What forbids acceptance without review, in Chinese; empty when nothing does.</param>
/// <param name="RunnerUp">The next best partner of the left row, or null.</param>
/// <param name="RunnerUpProbability">Its probability.</param>
public sealed record MatchExplanation(double Prior, ValueList<MatchBar> Bars, ValueList<string> HardEvidence, PowerItem? RunnerUp, double RunnerUpProbability)
{
    /// <summary>The words that only the left name has; empty when there are none.</summary>
    public string LeftWords { get; init; } = "";

    /// <summary>The words that only the right name has; empty when there are none.</summary>
    public string RightWords { get; init; } = "";

    /// <summary>The rewrites by which names were made comparable: as published, then as compared.</summary>
    public ValueList<string> Rewrites { get; init; } = [];

    /// <summary>Why the runner-up lost: the field in which it is furthest behind, with the bits; empty when it is behind in none.</summary>
    public string RunnerUpLost { get; init; } = "";

    /// <summary>What a person has decided about the pair, or null.</summary>
    public MatchDecision? Decision { get; init; }

    /// <summary>Whether a row was changed since, so that the decision is only a suggestion.</summary>
    public bool IsDecisionStale { get; init; }

    /// <summary>What the matching policy said about the pair, or null.</summary>
    public PolicyVerdict? Ruling { get; init; }

    /// <summary>The sum in bits: the log2 odds of the pair.</summary>
    public double Bits => Prior + Bars.Sum(bar => bar.Bits);

    /// <summary>The explanation as lines of text, a waterfall from the prior to the sum.</summary>
    /// <param name="language">The language; Chinese by default.</param>
    public ValueList<string> Lines(string language = Languages.Chinese)
    {
        var english = language == Languages.English;
        var lines = new List<string> { Line(english ? "prior" : "起点", Prior, "") };
        lines.AddRange(Bars.Select(bar => Line(english ? bar.EnglishField : bar.Field, bar.Bits, bar.Detail)));
        lines.Add(Line(english ? "sum" : "合计", Bits, ""));
        lines.AddRange(HardEvidence.Select(evidence => (english ? "not accepted without review: " : "不自动确认：") + evidence));
        lines.AddRange(Rewrites.Select(rewrite => (english ? "compared as: " : "规范写法：") + rewrite));
        if (Ruling is { } ground)
        {
            lines.Add(english ? $"rule: {ground.English}" : $"规则：{ground.Chinese}");
        }

        if (Decision is { } decision)
        {
            lines.Add(Words(decision, english));
        }

        if (RunnerUp is not null)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{(english ? "runner-up" : "次优")}: {RunnerUp.Id} {RunnerUp.FullName} ({RunnerUpProbability:0.000}) {RunnerUpLost}").TrimEnd());
        }

        return lines.ToValueList();
    }

    /// <summary>All lines.</summary>
    public override string ToString() => string.Join('\n', Lines());

    private string Words(MatchDecision decision, bool english)
    {
        var confirmed = decision.Verdict == DecisionVerdict.Confirmed;
        var day = decision.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = english
            ? $"{(confirmed ? "confirmed" : "rejected")} by {decision.By} on {day}{(IsDecisionStale ? ", before a row was changed" : "")}"
            : $"{day} {decision.By}{(confirmed ? "确认" : "否定")}{(IsDecisionStale ? "，此后行文有改动，仅供参考" : "")}";
        return decision.Reason.Length == 0 ? text : $"{text}: {decision.Reason}";
    }

    private static string Line(string field, double bits, string detail)
    {
        var bar = new StringBuilder();
        bar.Append(bits >= 0 ? '+' : '-', Math.Min(20, (int)Math.Round(Math.Abs(bits) * 2)));
        return string.Create(CultureInfo.InvariantCulture, $"{field} {bits:+0.00;-0.00;0.00} {bar} {detail}").TrimEnd();
    }
}

/// <summary>What one field adds to a pair's odds (匹配依据).</summary>
/// <param name="Field">The field in Chinese.</param>
/// <param name="EnglishField">The field in English.</param>
/// <param name="Bits">The bits it adds: log2 odds.</param>
/// <param name="Detail">The words that differ, or what both have.</param>
public sealed record MatchBar(string Field, string EnglishField, double Bits, string Detail);
