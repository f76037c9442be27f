using QuanZe.Sdk;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Matching.Canonical;

/// <summary>A name in the forms that matching compares (匹配用名称). The raw form stays as tie-breaker; no form replaces it.</summary>
internal sealed class MatchName
{
    private static readonly (string From, string To)[] Rewordings =
    [
        ("或者", "、"), ("或", "、"), ("以及", "、"), ("及", "、"), ("和", "、"), ("与", "、"), ("，", "、"), (",", "、"),
        ("未按照规定", "未按规定"), ("不按照规定", "未按规定"), ("不按规定", "未按规定"), ("没有按照", "未按"), ("未按照", "未按"), ("不按照", "未按"), ("未依法", "未依法"),
        ("处罚处罚", "处罚"), ("的的", "的"), ("中华人民共和国", ""), ("《", ""), ("》", ""),
    ];

    private static readonly (string Act, string[] Endings, ItemType Implied)[] Acts =
    [
        ("处罚", ["的行政处罚", "的处罚", "行政处罚", "处罚"], ItemType.Penalty),
        ("检查", ["的监督检查", "的行政检查", "的检查", "监督检查", "行政检查", "检查"], ItemType.Inspection),
    ];

    private static readonly string[] ObjectWords = ["等违法行为", "违法行为", "等行为", "行为", "等情形", "情形", "等", "的"];

    public MatchName(PowerItem item)
    {
        Raw = item.FullName;
        Plain = CanonicalText.Of(Raw, TextForm.Comparison);
        var (stem, qualifier) = SplitQualifier(Plain);
        (Stem, Qualifier) = (Rewrite(stem, item.Type), qualifier.Length == 0 ? "" : Unified(qualifier));
        Heavy = Qualifier.Length == 0 ? Stem : $"{Stem}({Qualifier})";
        Numbers = NumberSlots.In(Heavy);
        Function = item.Body.Name.Length == 0 ? "" : DepartmentFunction.Of(item.Body.Name);
    }

    private MatchName(MatchName name)
    {
        (Raw, Plain, Stem, Heavy, Qualifier, Function) = (name.Raw, name.Plain, name.Stem, name.Stem, "", name.Function);
        Numbers = NumberSlots.In(Heavy);
    }

    /// <summary>As published.</summary>
    public string Raw { get; }

    /// <summary>Uniform writing, level marks off.</summary>
    public string Plain { get; }

    /// <summary>Customary endings, conjunctions and phrases made one. Brackets that carry meaning stay.</summary>
    public string Heavy { get; }

    /// <summary>The heavy form without a bracket at its end.</summary>
    public string Stem { get; }

    /// <summary>The bracket at the end, without its marks; empty when there is none.</summary>
    public string Qualifier { get; }

    /// <summary>The numbers in the name, in order: articles, years, quantities.</summary>
    public string Numbers { get; }

    /// <summary>What the implementing body is for; empty when none is stated.</summary>
    public string Function { get; }

    /// <summary>The name without the bracket at its end, when that says nothing of the item.</summary>
    public MatchName WithoutQualifier() => new(this);

    private static string Unified(string name)
    {
        foreach (var (from, to) in Rewordings)
        {
            name = name.Contains(from, StringComparison.Ordinal) ? name.Replace(from, to, StringComparison.Ordinal) : name;
        }

        return name;
    }

    // The type names the act where the name leaves it out, so that 非法转让土地的 and 对非法转让土地的行政处罚 are one.
    private static string Rewrite(string name, ItemType type)
    {
        name = Unified(name);
        foreach (var (act, endings, implied) in Acts)
        {
            var ending = endings.FirstOrDefault(ending => name.Length > ending.Length + 2 && name.EndsWith(ending, StringComparison.Ordinal));
            if (ending is not null || type == implied)
            {
                return WithoutObject(name[..^(ending?.Length ?? 0)].TrimStart('对')) + act;
            }
        }

        return name.Length > 4 ? name.TrimStart('对') : name;
    }

    private static string WithoutObject(string act)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var word in ObjectWords)
            {
                if (act.Length > word.Length + 2 && act.EndsWith(word, StringComparison.Ordinal))
                {
                    act = act[..^word.Length];
                    changed = true;
                }
            }
        }

        return act;
    }

    private static (string Stem, string Qualifier) SplitQualifier(string name)
    {
        if (name.Length < 4 || name[^1] is not (')' or '）'))
        {
            return (name, "");
        }

        var depth = 0;
        for (var i = name.Length - 1; i > 0; i--)
        {
            depth += name[i] is ')' or '）' ? 1 : name[i] is '(' or '（' ? -1 : 0;
            if (depth == 0)
            {
                return (name[..i], name[(i + 1)..^1]);
            }
        }

        return (name, "");
    }
}
