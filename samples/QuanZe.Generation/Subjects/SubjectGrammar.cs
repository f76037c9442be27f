using QuanZe.Generation.Statutes;
using QuanZe.Sdk;

namespace QuanZe.Generation.Subjects;

/// <summary>Makes names of items from the words of a field, after the patterns of published lists.</summary>
internal sealed class SubjectGrammar(SeededRandom random)
{
    private const int Attempts = 24;

    private static readonly string[] Circumstances =
    [
        "情节严重的", "逾期不改正的", "造成严重后果的", "涉及未成年人的", "有违法所得的", "在禁止区域内的", "拒不改正的", "尚不构成犯罪的", "属于个人的", "属于单位的",
        "属于首次的", "涉及公共安全的", "跨行政区域的", "通过网络实施的", "不包括吊销许可证", "使用伪造材料的", "在规定期限外的", "涉及特殊场所的", "属于小型规模的", "属于大型规模的",
        "两年内再次发生的", "造成经济损失的", "涉及饮用水安全的", "有证据证明主动消除的", "涉及老年人的", "在节假日期间的", "涉及外商投资的", "属于委托实施的", "涉及历史遗留问题的", "已取得许可的",
    ];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A name of a type in a field that no item of this grammar has yet.</summary>
    public Subject Make(ItemType type, Field field)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var subject = Compose(type, field);
            if (_taken.Add(subject.Name))
            {
                return subject;
            }
        }

        return MakeNarrower(type, field);
    }

    /// <summary>The same words with another act: the inspection beside the penalty.</summary>
    public Subject? Twin(Subject subject, string ending)
    {
        var twin = subject with { Ending = ending };
        return _taken.Add(twin.Name) ? twin : null;
    }

    private Subject MakeNarrower(ItemType type, Field field)
    {
        // A long list uses up the words of a field with one circumstance each; then it takes two, and so on.
        for (var attempt = 0; ; attempt++)
        {
            var narrower = Compose(type, field);
            for (var circumstance = 0; circumstance <= attempt / Attempts; circumstance++)
            {
                narrower = narrower with { Core = Narrow(narrower) };
            }

            if (_taken.Add(narrower.Name))
            {
                return narrower;
            }
        }
    }

    private string Narrow(Subject subject)
    {
        var circumstance = random.Pick(Circumstances);
        return subject.Ending.Length == 0 || random.Chance(0.3) ? $"{subject.Core}（{circumstance}）" : $"{subject.Core}{circumstance.TrimEnd('的')}";
    }

    private Subject Compose(ItemType type, Field field) => type switch
    {
        ItemType.Licence => Licence(field),
        ItemType.Penalty => Penalty(field),
        ItemType.Coercion => Coercion(field),
        ItemType.Levy => Plain(random.Pick(field.Words("levies")), "征收", field),
        ItemType.Payment => Plain(random.Pick(field.Words("payments")), "给付", field),
        ItemType.Adjudication => Plain(random.Pick(field.Words("disputes")), "裁决", field),
        ItemType.Confirmation => Confirmation(field),
        ItemType.Award => Award(field),
        ItemType.Inspection => Inspection(field),
        ItemType.PublicService => Service(field),
        _ => Other(field),
    };

    private Subject Plain(string core, string ending, Field field) => new(core + ending, "", random.Pick(field.Activities));

    private Subject Licence(Field field)
    {
        var activity = random.Pick(field.Activities);
        return random.Next(6) switch
        {
            0 or 1 => new($"{random.Pick(field.Permits)}核发", "", activity),
            2 => new($"{activity}许可", "", activity),
            3 => new($"{random.Pick(field.Actors)}设立审批", "", activity),
            4 => new($"从事{activity}活动审批", "", activity),
            _ => new($"{random.Pick(field.Actors)}{activity}资格许可", "", activity),
        };
    }

    private Subject Penalty(Field field)
    {
        var (actor, activity, thing) = (random.Pick(field.Actors), random.Pick(field.Activities), random.Pick(field.Objects));
        var (permit, duty, document) = (random.Pick(field.Permits), random.Pick(field.Duties), random.Pick(field.Documents));
        var core = random.Next(26) switch
        {
            0 => $"对未取得{permit}擅自从事{activity}活动",
            1 or 2 or 3 => $"对{actor}未按照规定{duty}",
            4 => $"对伪造、变造、买卖{permit}",
            5 => $"对{actor}提供虚假材料取得{permit}",
            6 => $"对出租、出借、转让{permit}",
            7 or 8 => $"对{actor}擅自拆除、损毁{thing}",
            9 => $"对侵占、破坏{thing}",
            10 or 11 => $"对{actor}从事{activity}不符合国家标准",
            12 => $"对{actor}在{activity}中弄虚作假",
            13 => $"对{actor}拒绝、阻碍{activity}监督检查",
            14 => $"对{actor}逾期不{duty}",
            15 => $"对{actor}出具虚假{document}",
            16 => $"对{actor}未妥善保管{document}",
            17 => $"对{actor}擅自改变{thing}用途",
            18 => $"对{activity}过程中未采取安全防护措施",
            19 => $"对{actor}超出{permit}范围从事{activity}",
            20 => $"对{actor}未按照规定设置{thing}",
            21 => $"对{permit}有效期届满未办理延续手续继续从事{activity}",
            22 => $"对{actor}隐匿、销毁{document}",
            23 => $"对{actor}使用不合格的{thing}",
            24 => $"对{actor}委托不具备资质的单位从事{activity}",
            _ => $"对{actor}有{Cite(field)}禁止情形",
        };
        return new(core, "的处罚", activity);
    }

    private string Cite(Field field)
    {
        var statute = random.Pick(field.National);
        return $"《{statute.ShortTitle}》第{ChineseNumeral.Of(4 + random.Next(statute.Articles - 6))}条";
    }

    private Subject Coercion(Field field)
    {
        var (activity, thing) = (random.Pick(field.Activities), random.Pick(field.Objects));
        return random.Next(6) switch
        {
            0 => new($"对违法从事{activity}的场所的查封", "", activity),
            1 => new($"对涉嫌违法的{thing}的扣押", "", activity),
            2 => new($"对{random.Pick(field.Actors)}逾期不{random.Pick(field.Duties)}的代履行", "", activity),
            3 => new($"对{random.Pick(field.Documents)}的先行登记保存", "", activity),
            4 => new($"对逾期不缴纳{activity}罚款的加处罚款", "", activity),
            _ => new($"对危及安全的{thing}的强制拆除", "", activity),
        };
    }

    private Subject Confirmation(Field field)
    {
        var (activity, thing) = (random.Pick(field.Activities), random.Pick(field.Objects));
        return random.Next(4) switch
        {
            0 => new($"{random.Pick(field.Actors)}资格认定", "", activity),
            1 => new($"{thing}等级评定", "", activity),
            2 => new($"{activity}登记确认", "", activity),
            _ => new($"{random.Pick(field.Documents)}鉴定", "", activity),
        };
    }

    private Subject Award(Field field)
    {
        var activity = random.Pick(field.Activities);
        return random.Next(4) switch
        {
            0 => new($"对在{activity}工作中做出显著成绩的单位和个人的奖励", "", activity),
            1 => new($"对举报{activity}违法行为有功人员的奖励", "", activity),
            2 => new($"对保护{random.Pick(field.Objects)}有突出贡献的单位和个人的奖励", "", activity),
            _ => new($"对{random.Pick(field.Actors)}先进集体和先进个人的表彰奖励", "", activity),
        };
    }

    private Subject Inspection(Field field)
    {
        var (actor, activity, thing) = (random.Pick(field.Actors), random.Pick(field.Activities), random.Pick(field.Objects));
        return random.Next(6) switch
        {
            0 or 1 => new($"对{actor}从事{activity}情况", "的检查", activity),
            2 => new($"对{thing}", "的监督检查", activity),
            3 => new($"对{actor}{random.Pick(field.Duties)}情况", "的检查", activity),
            4 => new($"对{activity}", "的监督检查", activity),
            _ => new($"对{actor}{thing}安全情况", "的检查", activity),
        };
    }

    private Subject Other(Field field)
    {
        var (activity, thing) = (random.Pick(field.Activities), random.Pick(field.Objects));
        return random.Next(8) switch
        {
            0 => new($"{activity}备案", "", activity),
            1 => new($"{thing}备案", "", activity),
            2 => new($"{random.Pick(field.Documents)}备案", "", activity),
            3 => new($"{random.Pick(field.Permits)}初审", "", activity),
            4 => new($"{activity}审核转报", "", activity),
            5 => new($"{random.Pick(field.Actors)}年度报告审查", "", activity),
            6 => new($"{thing}验收", "", activity),
            _ => new($"对{random.Pick(field.Actors)}{activity}违法行为的责令改正", "", activity),
        };
    }

    private Subject Service(Field field)
    {
        var activity = random.Pick(field.Activities);
        return random.Next(6) switch
        {
            0 => new($"{activity}政策咨询", "", activity),
            1 => new($"{random.Pick(field.Permits)}信息查询", "", activity),
            2 => new($"{activity}公益培训", "", activity),
            3 => new($"{activity}投诉举报受理", "", activity),
            4 => new($"{random.Pick(field.Objects)}信息公开", "", activity),
            _ => new($"{random.Pick(field.Actors)}信用信息查询", "", activity),
        };
    }
}
