namespace QuanZe.Rules.Alignment;

/// <summary>The customary ending of a penalty's name (处罚事项名称的结尾): a free choice of each body that does not tell items apart.</summary>
internal static class PenaltyEnding
{
    private static readonly string[] Endings = ["的行政处罚", "的处罚", "行政处罚", "处罚"];
    private static readonly string[] Objects = ["违法行为", "行为", "情形", "等", "的"];

    /// <summary>The name with one ending for all: 对甲行为的行政处罚 → 甲处罚. A name that is no penalty's stays as it is.</summary>
    public static string Fold(string name)
    {
        foreach (var ending in Endings)
        {
            if (name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal))
            {
                var act = name.AsSpan(0, name.Length - ending.Length);
                return string.Concat(WithoutObject(act.StartsWith("对", StringComparison.Ordinal) ? act[1..] : act), "处罚");
            }
        }

        return name;
    }

    private static ReadOnlySpan<char> WithoutObject(ReadOnlySpan<char> act)
    {
        for (var word = LastObject(act); word is not null; word = LastObject(act))
        {
            act = act[..^word.Length];
        }

        return act;
    }

    private static string? LastObject(ReadOnlySpan<char> act)
    {
        foreach (var word in Objects)
        {
            if (act.Length > word.Length + 1 && act.EndsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
