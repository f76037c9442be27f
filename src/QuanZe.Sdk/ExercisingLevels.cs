namespace QuanZe.Sdk;

/// <summary>The set of levels that exercise a power (行使层级), or 分级管理.</summary>
/// <remarks>A small value; the default is the empty set, which means that no level is stated.</remarks>
public readonly record struct ExercisingLevels
{
    private const int TieredBit = 1 << 8;

    private readonly int _bits;

    private ExercisingLevels(int bits) => _bits = bits;

    /// <summary>分级管理: levels share the power by object, scale or grade, and the row does not say how.</summary>
    public static ExercisingLevels Tiered { get; } = new(TieredBit);

    /// <summary>Whether no level is stated.</summary>
    public bool IsUnspecified => _bits == 0;

    /// <summary>Whether the power is managed by tiers (分级管理).</summary>
    public bool IsTiered => (_bits & TieredBit) != 0;

    /// <summary>The levels in the set, highest first.</summary>
    public IEnumerable<AdministrativeLevel> Levels
    {
        get
        {
            for (var level = AdministrativeLevel.National; level <= AdministrativeLevel.Village; level++)
            {
                if (Contains(level))
                {
                    yield return level;
                }
            }
        }
    }

    /// <summary>The set of the given levels.</summary>
    /// <param name="levels">The levels; <see cref="AdministrativeLevel.Unspecified"/> adds nothing.</param>
    public static ExercisingLevels Of(params ReadOnlySpan<AdministrativeLevel> levels)
    {
        var bits = 0;
        foreach (var level in levels)
        {
            bits |= level == AdministrativeLevel.Unspecified ? 0 : 1 << (int)level;
        }

        return new(bits);
    }

    /// <summary>Whether the set holds a level.</summary>
    /// <param name="level">The level asked for.</param>
    public bool Contains(AdministrativeLevel level) => level != AdministrativeLevel.Unspecified && (_bits & (1 << (int)level)) != 0;

    /// <summary>Whether both sets hold a common level, or one is <see cref="Tiered"/>.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(ExercisingLevels other) => IsTiered || other.IsTiered || (_bits & other._bits) != 0;

    /// <summary>Reads the words of a level column: <c>省级、市级</c>, <c>县级以上</c>, <c>地州市级</c>, <c>2^3^4</c>, <c>分级管理</c>.</summary>
    /// <param name="text">The cell.</param>
    /// <returns>The empty set when the cell is blank or names no level.</returns>
    public static ExercisingLevels Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        var word = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return ReadDigits(word) ?? ReadWords(word);
    }

    /// <summary>The levels in Chinese, joined by 、; empty when none is stated.</summary>
    public override string ToString() => IsTiered ? "分级管理" : string.Join('、', Levels.Select(level => level.ChineseName()));

    private static ExercisingLevels? ReadDigits(string word)
    {
        var bits = 0;
        foreach (var part in word.Split('^', ',', '，', '、', ';'))
        {
            if (part.Length != 1 || part[0] is < '1' or > '7')
            {
                return null;
            }

            bits |= part[0] == '7' ? TieredBit : 1 << (part[0] - '0');
        }

        return new(bits);
    }

    private static ExercisingLevels ReadWords(string word)
    {
        if (word.Contains("分级", StringComparison.Ordinal))
        {
            return Tiered;
        }

        // Phrases that name a range stand before the words they contain.
        if (word.Contains("县级以上", StringComparison.Ordinal))
        {
            return Of(AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County);
        }

        if (word.Contains("设区的市级以上", StringComparison.Ordinal) || word.Contains("市级以上", StringComparison.Ordinal))
        {
            return Of(AdministrativeLevel.Province, AdministrativeLevel.City);
        }

        var bits = 0;
        var rest = word;
        foreach (var (name, level) in AdministrativeLevels.Words)
        {
            if (rest.Contains(name, StringComparison.Ordinal))
            {
                bits |= 1 << (int)level;
                rest = rest.Replace(name, "|", StringComparison.Ordinal);
            }
        }

        return new(bits);
    }
}
