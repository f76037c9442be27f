namespace QuanZe.Sdk.Law;

/// <summary>Which levels a clause gives a function to (条文中的层级用语): 县级以上地方人民政府…主管部门, 设区的市级以上…, 省、自治区、直辖市人民政府….</summary>
/// <remarks>
/// A reading of phrases, permissive on purpose: the levels of all phrases of a text are joined, and an authority named without a level (有关主管部门, 公安机关)
/// leaves everything open. Source of the table: the usual wording of statutes; it is a help for the reviewer, no rule of law.
/// </remarks>
public static class CompetentLevels
{
    private const AdministrativeLevel State = AdministrativeLevel.National;

    // Longer phrases before the phrases they contain.
    private static readonly (string Phrase, ExercisingLevels Levels)[] Phrases =
    [
        ("县级以上", ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County)),
        ("地方各级", ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County, AdministrativeLevel.Township)),
        ("各级人民政府", ExercisingLevels.Of(State, AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County, AdministrativeLevel.Township)),
        ("地方人民政府", ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County, AdministrativeLevel.Township)),
        ("设区的市级以上", ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.City)),
        ("设区的市以上", ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.City)),
        ("市级以上", ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.City)),
        ("省级以上", ExercisingLevels.Of(State, AdministrativeLevel.Province)),
        ("省、自治区、直辖市", ExercisingLevels.Of(AdministrativeLevel.Province)),
        ("省级", ExercisingLevels.Of(AdministrativeLevel.Province)),
        ("省人民政府", ExercisingLevels.Of(AdministrativeLevel.Province)),
        ("自治区人民政府", ExercisingLevels.Of(AdministrativeLevel.Province)),
        ("设区的市", ExercisingLevels.Of(AdministrativeLevel.City)),
        ("市、县", ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County)),
        ("市（地）", ExercisingLevels.Of(AdministrativeLevel.City)),
        ("市级", ExercisingLevels.Of(AdministrativeLevel.City)),
        ("市人民政府", ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County)),
        ("县（市、区）", ExercisingLevels.Of(AdministrativeLevel.County)),
        ("县级", ExercisingLevels.Of(AdministrativeLevel.County)),
        ("县人民政府", ExercisingLevels.Of(AdministrativeLevel.County)),
        ("乡、民族乡、镇", ExercisingLevels.Of(AdministrativeLevel.Township)),
        ("乡、镇人民政府", ExercisingLevels.Of(AdministrativeLevel.Township)),
        ("乡镇人民政府", ExercisingLevels.Of(AdministrativeLevel.Township)),
        ("乡（镇）人民政府", ExercisingLevels.Of(AdministrativeLevel.Township)),
        ("街道办事处", ExercisingLevels.Of(AdministrativeLevel.Township)),
        ("国务院", ExercisingLevels.Of(State)),
    ];

    // 县级以上地方人民政府 means the local governments from the county upwards, not every local government.
    private static readonly string[] UpwardPhrases = ["以上地方各级人民政府", "以上地方人民政府", "以上各级人民政府", "以上地方"];

    // What may act without a level before it.
    private static readonly string[] Authorities =
        ["部门", "机关", "机构", "人民政府", "委员会", "局", "厅", "当地", "所在地", "本级", "同级", "上级", "下级", "有关单位"];

    // What an authority does in a clause that gives it a function; 按照省…人民政府的规定 or 由国务院规定 gives none.
    private static readonly string[] Acts =
        ["责令", "负责", "主管", "处以", "处罚", "给予", "予以", "审批", "审查", "核发", "颁发", "批准", "核准", "登记", "备案", "检查", "监督", "没收", "吊销", "征收", "认定", "裁决", "处理"];

    /// <summary>The levels that the phrases of a text name.</summary>
    /// <param name="text">The quoted text.</param>
    /// <returns>What was read; it is not decided when some authority stands without a level, or no clause with a phrase says what the authority does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CompetentLevelReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var levels = default(ExercisingLevels);
        string? first = null;
        foreach (var clause in text.Split(['，', '。', '；', '：', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var phrase = FirstPhrase(clause);
            if (phrase is not null)
            {
                levels = Joined(levels, AllOf(clause));
                first ??= Acts.Any(word => clause.Contains(word, StringComparison.Ordinal)) ? clause.Trim() : null;
            }
            else if (Authorities.Any(word => clause.Contains(word, StringComparison.Ordinal)))
            {
                return new(levels, first, IsDecided: false);
            }
        }

        return new(levels, first, first is not null);
    }

    private static string? FirstPhrase(string clause) => Phrases.FirstOrDefault(phrase => clause.Contains(phrase.Phrase, StringComparison.Ordinal)).Phrase;

    private static ExercisingLevels AllOf(string clause)
    {
        var levels = default(ExercisingLevels);
        var rest = UpwardPhrases.Aggregate(clause, (text, phrase) => text.Replace(phrase, "以上人民政府", StringComparison.Ordinal));
        foreach (var (phrase, named) in Phrases)
        {
            if (rest.Contains(phrase, StringComparison.Ordinal))
            {
                levels = Joined(levels, named);
                rest = rest.Replace(phrase, "|", StringComparison.Ordinal);
            }
        }

        return levels;
    }

    private static ExercisingLevels Joined(ExercisingLevels left, ExercisingLevels right) => ExercisingLevels.Of(left.Levels.Concat(right.Levels).ToArray());
}

/// <summary>The levels read from a text (层级用语的识别结果).</summary>
/// <param name="Levels">The levels of all phrases together.</param>
/// <param name="Clause">The first clause that names a level, or null.</param>
/// <param name="IsDecided">Whether every authority named has its level, so that another level is excluded.</param>
public sealed record CompetentLevelReading(ExercisingLevels Levels, string? Clause, bool IsDecided)
{
    /// <summary>Whether the text excludes a level.</summary>
    /// <param name="level">The level; an unspecified one is never excluded.</param>
    public bool Excludes(AdministrativeLevel level) => IsDecided && level != AdministrativeLevel.Unspecified && !Levels.IsUnspecified && !Levels.Contains(level);
}
