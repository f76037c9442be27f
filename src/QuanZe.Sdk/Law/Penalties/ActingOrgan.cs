using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Penalties;

/// <summary>Tells whether a consequence in a provision is another organ's to draw (行使机关): 由公安机关…, 报请本级人民政府责令关闭.</summary>
/// <remarks>Only organs that are surely another than the row's body count; an organ that is not known, or none, leaves the consequence with the row.</remarks>
internal static class ActingOrgan
{
    private const int LongestName = 40;

    private static readonly string[] Endings = ["部门", "机关", "机构", "人民政府", "法院", "检察院", "总工会"];

    // Words that hand the case to somebody else.
    private static readonly string[] Handovers = ["提请", "报请", "建议", "移送", "移交", "提出意见", "通报工商", "通报市场"];

    // A word in the name of an organ, and the words by which a row's body would be that organ.
    private static readonly (string Word, string[] Bodies)[] Organs =
    [
        ("公安", ["公安", "消防", "移民", "出入境"]), ("工商", ["工商", "市场监"]), ("市场监督管理", ["工商", "市场监"]), ("税务", ["税务"]), ("海关", ["海关"]), ("海事", ["海事"]),
        ("司法行政", ["司法"]), ("任免机关", []), ("监察", ["监察", "纪"]), ("法院", []), ("检察院", []), ("上级", []), ("工会", ["工会"]), ("授予其", []),
    ];

    /// <summary>Whether the consequence at a position is another organ's.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="index">Where the consequence stands.</param>
    /// <param name="body">The name of the row's body.</param>
    public static bool IsOther(ReadOnlySpan<char> text, int index, string body)
    {
        var start = Sentences.SentenceStart(text, index);
        var before = text[start..index];
        foreach (var word in Handovers)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return NameBefore(before) is { IsEmpty: false } organ && IsAnother(organ, body);
    }

    private static bool IsAnother(ReadOnlySpan<char> organ, string body)
    {
        foreach (var (word, bodies) in Organs)
        {
            if (organ.Contains(word, StringComparison.Ordinal) && !Array.Exists(bodies, own => body.Contains(own, StringComparison.Ordinal)))
            {
                // 文化主管部门、县级公安部门, 公安机关或者文化主管部门: one of several may be the row's.
                return !organ.Contains("或者", StringComparison.Ordinal) && !organ.Contains("会同", StringComparison.Ordinal) && !organ.Contains('、') && !organ.Contains('和');
            }
        }

        return organ.EndsWith("人民政府") && body.Length > 0 && !body.Contains("政府", StringComparison.Ordinal) && !body.Contains("管委会", StringComparison.Ordinal);
    }

    // The organ named behind the last 由 of the sentence; 理由, 自由 and 由于 are other words.
    private static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> before)
    {
        var end = before.Length;
        while (before[..end].LastIndexOf('由') is var at and >= 0)
        {
            end = at;
            if ((at > 0 && before[at - 1] is '理' or '自' or '事' or '案' or '缘') || (at + 1 < before.Length && before[at + 1] == '于'))
            {
                continue;
            }

            var name = before.Slice(at + 1, Math.Min(LongestName, before.Length - at - 1));
            return name[..EndOf(name)];
        }

        return default;
    }

    private static int EndOf(ReadOnlySpan<char> name)
    {
        var clause = Sentences.ClauseEnd(name, 0);
        var best = 0;
        foreach (var ending in Endings)
        {
            // The last ending counts: 县级以上人民政府环境保护主管部门 ends with the department.
            if (name[..clause].LastIndexOf(ending) is var at and >= 0)
            {
                best = Math.Max(best, at + ending.Length);
            }
        }

        return best;
    }
}
