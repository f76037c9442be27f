using QuanZe.Rules.Matching.Canonical;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>What speaks so hard against a pair that no score may accept it (硬性差异): it goes to review at most.</summary>
internal static class HardEvidence
{
    private static readonly Feature[] Features = [Feature.Numbers, Feature.OtherSlot, Feature.Polarity, Feature.Limit, Feature.Narrower, Feature.Ending, Feature.Qualifier, Feature.Type];

    public static bool IsIn(PairComparison pair)
    {
        foreach (var feature in Features)
        {
            if (pair[feature] > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What it is, in words.</summary>
    public static ValueList<string> Words(PairComparison pair, MatchName left, PowerItem leftItem, MatchName right, PowerItem rightItem) =>
        Features.Where(feature => pair[feature] > 0).Select(feature => Word(feature, left, leftItem, right, rightItem)).ToValueList();

    private static string Word(Feature feature, MatchName left, PowerItem leftItem, MatchName right, PowerItem rightItem)
    {
        switch (feature)
        {
            case Feature.Numbers:
                return $"数字不同：{Shown(left.Numbers)} / {Shown(right.Numbers)}";
            case Feature.OtherSlot:
                var slot = Slots.Conflict(NameDifference.Between(left.Heavy, right.Heavy))!.Value;
                return $"情形不同：{slot.Left} / {slot.Right}";
            case Feature.Ending:
                var endings = DifferingWords.Of(left, right);
                return Slots.Ending(left.Stem) is { Length: > 0 } one && Slots.Ending(right.Stem) is { Length: > 0 } other && one != other ? $"行为不同：{one} / {other}" : $"行为不同：{Shown(endings.Left)} / {Shown(endings.Right)}";
            case Feature.Narrower:
                var added = DifferingWords.Of(left, right);
                return $"对象范围不同：{Shown(added.Left)} / {Shown(added.Right)}";
            case Feature.Qualifier:
                return $"括注不同：{Shown(left.Qualifier)} / {Shown(right.Qualifier)}";
            case Feature.Type:
                return $"类型不同：{leftItem.Type.ChineseName()} / {rightItem.Type.ChineseName()}";
            default:
                var difference = DifferingWords.Of(left, right);
                return $"否定或者限定不同：{Shown(difference.Left)} / {Shown(difference.Right)}";
        }
    }

    private static string Shown(string text) => text.Length == 0 ? "（无）" : text;
}
