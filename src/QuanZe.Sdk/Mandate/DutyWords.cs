using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Mandate;

/// <summary>What a text is about, apart from what is done to it (职责用语): its runs of characters without the words that every duty and every item has.</summary>
internal static class DutyWords
{
    // Acts and boilerplate of duties, of names of items and of titles of statutes. They tell no two duties apart.
    private static readonly string[] Common =
    [
        "中华人民共和国", "贯彻执行", "组织实施", "监督管理", "监督检查", "法律法规", "方针政策", "行政处罚", "行政许可", "行政强制", "行政检查", "行政确认", "行政奖励", "行政裁决", "行政征收", "行政给付",
        "负责", "组织", "实施", "指导", "监督", "管理", "工作", "承担", "拟订", "拟定", "起草", "制定", "编制", "贯彻", "执行", "落实", "国家", "有关", "相关", "法律", "法规", "规章", "政策", "方针", "规划", "标准",
        "全市", "全县", "全区", "本市", "本县", "辖区", "行政", "处罚", "许可", "审批", "核准", "核发", "备案", "登记", "检查", "强制", "征收", "给付", "确认", "奖励", "裁决", "认定", "违反", "规定", "未按", "按照", "未经", "批准", "擅自",
        "或者", "行为", "情形", "依法", "查处", "违法", "参与", "协调", "推进", "推动", "开展", "做好", "其他", "其它", "以及", "活动", "单位", "个人", "人员", "进行", "条例", "办法", "细则", "范围", "应当", "不得", "情况", "事项", "体系", "制度", "机制",
        "对", "的", "和", "及", "等", "并", "与", "或",
    ];

    // The longest first, so that 行政处罚 goes as a whole.
    private static readonly ILookup<char, string> ByFirst = Common.OrderByDescending(word => word.Length).ToLookup(word => word[0]);

    /// <summary>The runs of two characters or more that are left, in order.</summary>
    public static IEnumerable<string> RunsOf(string text)
    {
        var plain = CanonicalText.Of(text, TextForm.Plain);
        var start = 0;
        var position = 0;
        while (position < plain.Length)
        {
            var skipped = char.IsLetterOrDigit(plain[position]) ? CommonAt(plain, position) : 1;
            if (skipped == 0)
            {
                position++;
                continue;
            }

            if (position - start > 1)
            {
                yield return plain[start..position];
            }

            position += skipped;
            start = position;
        }

        if (plain.Length - start > 1)
        {
            yield return plain[start..];
        }
    }

    private static int CommonAt(string text, int position)
    {
        foreach (var word in ByFirst[text[position]])
        {
            if (text.AsSpan(position).StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
