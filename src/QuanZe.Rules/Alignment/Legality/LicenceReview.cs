using System.Runtime.CompilerServices;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>What a licence row says that 行政许可法 speaks of (行政许可事项的审查要点).</summary>
/// <remarks>Immutable and safe to share; each point is worked out when first asked for, once. A point is null where the row does not say it.</remarks>
public sealed class LicenceReview
{
    private static readonly string[] JointWords = ["统一办理", "联合办理", "集中办理", "并联审批", "并联办理"];
    private static readonly string[] PreliminaryWords = ["初审", "初步审查", "审查上报", "审核上报", "审核转报", "转报"];
    private static readonly string[] ExtensionWords = ["延长"];
    private static readonly string[] SpecialWords = ["听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审"];
    private static readonly string[] SpecialTimeWords = ["不计入", "不计算在", "不包括", "除外", "所需时间", "书面告知"];
    private static readonly string[] ReservedWords = ["职业资格", "从业资格", "执业资格", "资格认定", "资质认定", "资质许可", "资质核准", "设立登记"];
    private static readonly string[] PostHocWords = ["年检", "年审", "年度检验", "年度审验", "等级评定", "评比", "行业自律", "水平评价"];
    private static readonly string[] BodyWords = ["部门", "机关", "人民政府", "机构", "局", "委员会", "厅", "办公室"];
    private static readonly string[] NarrowWords = ["范围内有效", "区域内有效", "辖区内有效", "本市有效", "本县有效", "本区有效", "本省有效", "本自治区有效"];
    private static readonly string[] TenderWords = ["招标", "拍卖", "挂牌", "公平竞争", "竞价"];
    private static readonly string[] LimitedNumberWords = ["数量限制", "总量控制", "指标限制", "限额"];
    private static readonly string[] OrderWords = ["先后顺序", "受理顺序", "招标", "拍卖", "摇号", "抽签"];
    private static readonly string[] CentralDocuments = ["相对集中行政许可", "集中行使行政许可"];

    private readonly ReviewedItem _item;
    private StrongBox<Passage?>? _joint;
    private StrongBox<Passage?>? _preliminary;
    private StrongBox<Passage?>? _special;
    private StrongBox<Passage?>? _reserved;
    private StrongBox<Passage?>? _postHoc;
    private StrongBox<Passage?>? _narrowed;
    private StrongBox<StatedDays?>? _renewal;
    private bool? _speaksOfTender;
    private StrongBox<Passage?>? _limited;
    private StrongBox<StatedDays?>? _correction;
    private StrongBox<StatedDays?>? _service;
    private ValueList<string>? _unpublished;
    private StrongBox<bool>? _namesNoBody;

    internal LicenceReview(ReviewedItem item) => _item = item;

    private PowerItem Item => _item.Item;

    /// <summary>Whether the licence rests on local instruments alone (地方性法规、政府规章).</summary>
    public bool IsLocalOnly => HasLimit("XK-05");

    /// <summary>Whether it rests on a local regulation and nothing above (仅有地方性法规).</summary>
    public bool IsByLocalRegulation => HasLimit("XK-03");

    /// <summary>Whether it rests on a decision of the State Council and nothing above (仅有国务院决定).</summary>
    public bool IsByDecision => HasLimit("XK-02") && !IsLocalOnly;

    /// <summary>Whether it certainly rests on rules of a provincial government and nothing else (仅有省级政府规章).</summary>
    public bool IsByProvincialRule => HasLimit("XK-04") && !IsByLocalRegulation && !HasLimit("XK-02") && !_item.HasUnreadBasis
        && _item.Basis.All(standing => _item.Law.Matrix.Ask(EstablishedThing.Licence, standing.Reading.Possible).Verdict is EstablishmentVerdict.Limited or EstablishmentVerdict.No);

    /// <summary>
    /// Whether the provincial rule that it rests on is more than a year old; null when its year is not known. 行政许可法 15¶1: to go on after a year a local regulation is to be asked for.
    /// </summary>
    public bool? IsOlderThanAYear
    {
        get
        {
            var made = _item.Least!.Supports.Select(standing => standing.Reading.Instrument?.Promulgated?.Year ?? CitedVersion.FirstYearOf(standing.Citation.History)).ToList();
            return made.Contains(null) ? null : made.All(year => year + 1 < _item.Date.Year);
        }
    }

    /// <summary>Whether every cited instrument is, by its tag at least, a rule or a normative document, which may only specify.</summary>
    public bool OnlySpecifies => _item.Least!.Outcome == EstablishmentOutcome.Unknown && _item.LeastByTags!.Outcome is EstablishmentOutcome.Excluded && !_item.HasUnreadBasis;

    /// <summary>Words that speak of joint handling (统一办理、联合办理、集中办理).</summary>
    public Passage? Joint => (_joint ??= new(Passages.Find(Item, JointWords))).Value;

    /// <summary>Words that speak of a preliminary review for a higher organ (初审、转报).</summary>
    public Passage? Preliminary => (_preliminary ??= new(Passages.Find(Item, PreliminaryWords))).Value;

    /// <summary>Words that speak of a special procedure whose time is not counted, where a limit is stated and the time needed is not (听证、检验、专家评审 …).</summary>
    public Passage? SpecialProcedure => (_special ??= new(
        Limit is not null && Passages.Find(Item, SpecialTimeWords) is null ? Passages.Find(Item, SpecialWords) : null)).Value;

    /// <summary>Words that speak of what only the state may set (资格、资质、设立登记).</summary>
    public Passage? Reserved => (_reserved ??= new(Passages.Find(Item with { Responsibilities = [], Extra = [] }, ReservedWords))).Value;

    /// <summary>Words in the name that speak of what may be left to supervision after the fact or to self-discipline.</summary>
    public Passage? PostHoc => (_postHoc ??= new(Passages.Find(Item with { Responsibilities = [], Extra = [], Remarks = null, LevelText = null }, PostHocWords))).Value;

    /// <summary>Words that limit the validity of the result to a place.</summary>
    public Passage? Narrowed => (_narrowed ??= new(Passages.Find(Item, NarrowWords))).Value;

    /// <summary>How many days before expiry renewal is to be asked for (延续); the longest that is stated.</summary>
    public StatedDays? Renewal => (_renewal ??= new(Longest(
        (before, after) => (before.Contains("届满", StringComparison.Ordinal) || before.Contains("期满", StringComparison.Ordinal)) && after.StartsWith('前')))).Value;

    /// <summary>Words that speak of scarce resources, where no word speaks of tender or auction.</summary>
    /// <param name="resources">The words for the resources.</param>
    public Passage? ScarceWithoutTender(ValueList<string> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return (_speaksOfTender ??= Passages.Find(Item, TenderWords) is not null) ? null : Passages.Find(Item, resources.AsSpan());
    }

    /// <summary>Words that limit the number of licences, where no word speaks of the order of acceptance.</summary>
    public Passage? LimitedWithoutOrder => (_limited ??= new(Unless(OrderWords, LimitedNumberWords))).Value;

    /// <summary>The days allowed for the one notice of what is to be corrected (补正告知); the longest that is stated.</summary>
    public StatedDays? CorrectionNotice => (_correction ??= new(Longest(
        (before, after) => (after.Contains("补正", StringComparison.Ordinal) || after.Contains("补齐", StringComparison.Ordinal)) && after.Contains("告知", StringComparison.Ordinal)
            && after.IndexOf("告知", StringComparison.Ordinal) < 12))).Value;

    /// <summary>The days allowed between decision and service (颁发、送达); the longest that is stated.</summary>
    public StatedDays? Service => (_service ??= new(Longest(
        (before, after) => before.Contains("决定之日起", StringComparison.Ordinal)
            && ServiceWords.Any(word => after.IndexOf(word, StringComparison.Ordinal) is >= 0 and < 14)))).Value;

    private static readonly string[] ServiceWords = ["颁发", "送达", "发放", "发给"];

    /// <summary>Laws and administrative regulations that the quoted local text says it implements.</summary>
    public ValueList<string> UpperLawNamed => _item.UpperInstrumentsNamed;

    /// <summary>Whether texts are quoted for every citation that establishes the licence and none names an authority.</summary>
    public bool ClauseNamesNoBody => (_namesNoBody ??= new(NamesNoBody())).Value;

    /// <summary>What 行政许可法 30 wants published and the row leaves out, where it gives a part of it; empty where it gives none or all.</summary>
    public ValueList<string> Unpublished => _unpublished ??= MissingFromPublication();

    /// <summary>The limit for the decision: the statutory one, else the one promised.</summary>
    public TimeLimit? Limit => Item.StatutoryLimit is { Days: not null } statutory ? statutory : Item.PromisedLimit is { Days: not null } promised ? promised : null;

    /// <summary>The element of <see cref="Limit"/>.</summary>
    public ItemElement LimitElement => Item.StatutoryLimit is { Days: not null } ? ItemElement.StatutoryLimit : ItemElement.PromisedLimit;

    /// <summary>Whether the limit is above a number of working days; calendar days count as five in seven.</summary>
    /// <param name="workingDays">The number.</param>
    public bool TakesLongerThan(int workingDays) => Limit is { Days: { } days } limit && (limit.Unit == DayUnit.CalendarDays ? days * 5 > workingDays * 7 : days > workingDays);

    /// <summary>Whether the row speaks of an extension of the limit (延长).</summary>
    public bool MentionsExtension => Passages.Find(Item, ExtensionWords) is not null;

    /// <summary>Whether the quoted text sets a period of its own, so that a special limit is cited.</summary>
    public bool QuotesALimit => Item.Basis.Citations.Any(citation => citation.Quotations.Any(quotation => StatedPeriod.In(quotation.Text).Any() || quotation.Text.Contains("个月", StringComparison.Ordinal)));

    /// <summary>Whether the fee rests on neither a law nor an administrative regulation; null when that is not known. Asked where a fee is charged.</summary>
    public bool? FeeIsWithoutLaw
    {
        get
        {
            var basis = Item.Fee is { } fee ? _item.StandingsOf(fee.Basis.IsEmpty ? LegalBasis.Read(fee.Text) : fee.Basis) : [];
            return basis.Any(standing => standing.Reading.Possible.IsWithin(LawOrAdministrativeRegulation)) ? false
                : basis.IsEmpty || basis.Any(standing => standing.Reading.Possible.Overlaps(LawOrAdministrativeRegulation)) ? null
                : true;
        }
    }

    private static readonly RankSet LawOrAdministrativeRegulation = RankSet.Of(InstrumentRank.Law, InstrumentRank.AdministrativeRegulation);

    /// <summary>Whether the body is one that exercises the licences of others, as far as its name tells (行政审批局).</summary>
    /// <param name="names">What is in the names of such bodies.</param>
    public bool IsCentralised(ValueList<string> names) => names.Any(word => Item.Body.Name.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the row itself names the document by which licences are centralised.</summary>
    public bool NamesCentralisation => Row.IsTransferredWithDocument || CentralDocuments.Any(word => Item.Basis.Text.Contains(word, StringComparison.Ordinal) || Item.Remarks?.Contains(word, StringComparison.Ordinal) == true);

    private ListedItem Row => _item.Row;

    private bool HasLimit(string rule) => _item.Least is { Outcome: EstablishmentOutcome.Limited } least && least.Limits.Contains(rule);

    // The passage with one of some words, where none of the others stands anywhere in the row.
    private Passage? Unless(string[] others, string[] words) => Passages.Find(Item, others) is null ? Passages.Find(Item, words) : null;

    private bool NamesNoBody()
    {
        var quoted = _item.Least!.Supports.SelectMany(standing => standing.Citation.Quotations).ToList();
        return _item.Least.Outcome is EstablishmentOutcome.Established or EstablishmentOutcome.Limited
            && quoted.Count > 0 && _item.Least.Supports.All(standing => !standing.Citation.Quotations.IsEmpty)
            && !quoted.Any(quotation => BodyWords.Any(word => quotation.Text.Contains(word, StringComparison.Ordinal)));
    }

    private static readonly (string Name, string[] Headings)[] PublishedElements =
    [
        ("条件", ["条件"]), ("数量", ["数量"]), ("程序", ["程序", "流程"]), ("申请材料目录", ["材料"]), ("申请书示范文本", ["示范文本", "申请书"]),
    ];

    private ValueList<string> MissingFromPublication()
    {
        var missing = PublishedElements.Where(element => !Item.Extra.Any(column => element.Headings.Any(heading => column.Heading.Contains(heading, StringComparison.Ordinal)))).Select(element => element.Name).ToList();
        if (Limit is null)
        {
            missing.Add("期限");
        }

        return missing.Count is 0 or > 4 ? [] : missing.ToValueList();
    }

    private StatedDays? Longest(Func<string, string, bool> isMeant)
    {
        StatedDays? longest = null;
        foreach (var passage in Passages.Of(Item))
        {
            foreach (var period in StatedPeriod.In(passage.Text))
            {
                var sentence = Passages.Sentence(passage.Text, period.Start);
                var at = sentence.IndexOf(passage.Text.Substring(period.Start, period.Length), StringComparison.Ordinal);
                if (at >= 0 && period.Days > (longest?.Days ?? 0) && isMeant(sentence[..at], sentence[(at + period.Length)..]))
                {
                    longest = new StatedDays(period.Days, passage with { Text = sentence });
                }
            }
        }

        return longest;
    }
}
