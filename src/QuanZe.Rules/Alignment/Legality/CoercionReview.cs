using System.Text.RegularExpressions;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Coercion;
using QuanZe.Sdk.Law.Establishment;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Whether the basis of a coercion row permits its measures and means of execution (强制事项的设定审查).</summary>
/// <remarks>Immutable and safe to share; each point is worked out when first asked for, once.</remarks>
public sealed partial class CoercionReview
{
    private static readonly RankSet LocalRegulations = RankSet.Of(InstrumentRank.ProvincialRegulation, InstrumentRank.CityRegulation, InstrumentRank.SpecialRegulation);

    private readonly ReviewedItem _item;
    private ValueList<ExceededCoercion>? _exceeded;
    private ValueList<AddedCoercion>? _added;
    private decimal? _dailyRate;

    internal CoercionReview(ReviewedItem item) => _item = item;

    /// <summary>What the row's words say.</summary>
    public CoercionReading Reading => _item.Row.Coercion;

    /// <summary>The kinds of the row that no cited rank permits.</summary>
    public ValueList<ExceededCoercion> Exceeded => _exceeded ??= WorkOutExceeded();

    /// <summary>The kinds that a lower instrument adds to those of a law quoted beside it.</summary>
    public ValueList<AddedCoercion> Added => _added ??= WorkOutAdded().ToValueList();

    /// <summary>Whether some citation is, or may be, a law.</summary>
    public bool MayRestOnLaw => _item.HasUnreadBasis || _item.Basis.IsEmpty || _item.Basis.Any(standing => standing.Reading.Possible.Contains(InstrumentRank.Law));

    /// <summary>The means that 行政强制法 itself gives, in a row that cites no law for them: substitute performance, surcharge; null when there is none.</summary>
    public CoercionKind? GivenByCoercionLaw
    {
        get
        {
            foreach (var kind in MayRestOnLaw ? [] : Reading.Kinds)
            {
                if (kind.IsGivenByCoercionLaw())
                {
                    return kind;
                }
            }

            return null;
        }
    }

    /// <summary>The highest daily rate of an additional fine that the row states (每日按罚款数额的百分之三), 0 when it states none.</summary>
    public decimal DailyRate => _dailyRate ??= RateIn(_item.Item.Basis.Text, _item.Item.Name, _item.Item.SubItem);

    /// <summary>Whether kinds go beyond a limit.</summary>
    /// <param name="limit">The limit.</param>
    public bool Exceeds(CoercionLimit limit) => Exceeded.Any(kind => kind.Limit == limit);

    /// <summary>The kinds that go beyond a limit.</summary>
    /// <param name="limit">The limit.</param>
    public IEnumerable<ExceededCoercion> Beyond(CoercionLimit limit) => Exceeded.Where(kind => kind.Limit == limit);

    private ValueList<ExceededCoercion> WorkOutExceeded()
    {
        if (_item.Basis.IsEmpty)
        {
            return [];
        }

        var exceeded = new List<ExceededCoercion>();
        foreach (var kind in Reading.Kinds)
        {
            // 行政强制法 第四十五条、第五十条 are themselves the law that gives these means.
            if (kind.IsGivenByCoercionLaw())
            {
                continue;
            }

            var thing = ThingOf(kind);
            var isCertain = _item.Review(thing).Outcome == EstablishmentOutcome.Excluded;
            if (isCertain || _item.Review(thing, believeTags: true).Outcome == EstablishmentOutcome.Excluded)
            {
                exceeded.Add(new(kind, LimitOf(kind, isCertain), isCertain, Reading.MentionOf(kind)!));
            }
        }

        return exceeded.ToValueList();
    }

    private CoercionLimit LimitOf(CoercionKind kind, bool isCertain)
    {
        var ranks = default(RankSet);
        foreach (var standing in _item.Basis)
        {
            ranks = ranks.Union(isCertain ? standing.Reading.Possible : standing.Reading.Likely);
        }

        return kind is CoercionKind.Freezing or CoercionKind.Transfer ? CoercionLimit.Deposits
            : kind.IsExecution() ? CoercionLimit.Execution
            : !ranks.Overlaps(RankSet.LawAndRegulations) ? CoercionLimit.BelowRegulations
            : ranks.Overlaps(LocalRegulations) && !ranks.Contains(InstrumentRank.AdministrativeRegulation) ? CoercionLimit.LocalRegulation
            : CoercionLimit.AdministrativeRegulation;
    }

    private IEnumerable<AddedCoercion> WorkOutAdded()
    {
        var standings = _item.Basis;
        var laws = Enumerable.Range(0, standings.Count).Where(i => standings[i].Reading.Possible.IsWithin(RankSet.Of(InstrumentRank.Law)) && !standings[i].Citation.Quotations.IsEmpty).ToList();
        if (laws.Count == 0)
        {
            yield break;
        }

        var byLaw = Reading.Mentions.Where(mention => laws.Contains(mention.Citation)).Select(mention => mention.Kind).ToHashSet();
        foreach (var lower in Reading.Mentions.Where(mention => mention.Citation >= 0 && !laws.Contains(mention.Citation) && !byLaw.Contains(mention.Kind) && !mention.Kind.IsGivenByCoercionLaw())
            .Where(mention => !standings[mention.Citation].Reading.Likely.Contains(InstrumentRank.Law)).DistinctBy(mention => mention.Kind))
        {
            yield return new(standings[lower.Citation], standings[laws[0]], lower.Kind);
        }
    }

    private static decimal RateIn(params ReadOnlySpan<string?> texts)
    {
        var highest = 0m;
        foreach (var text in texts)
        {
            if (string.IsNullOrEmpty(text))
            {
                continue;
            }

            foreach (Match match in DailyFine().Matches(string.Concat(text.Where(c => !char.IsWhiteSpace(c)))))
            {
                var number = match.Groups["number"].Value;
                var value = decimal.TryParse(number, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var percent) ? percent
                    : ChineseNumeral.TryRead(number, out var whole) ? whole : 0;
                highest = Math.Max(highest, match.Groups["thousand"].Success ? value / 10 : value);
            }
        }

        return highest;
    }

    private static EstablishedThing ThingOf(CoercionKind kind) => kind switch
    {
        CoercionKind.Liberty => EstablishedThing.LibertyRestriction,
        CoercionKind.Sealing => EstablishedThing.Sealing,
        CoercionKind.Seizure => EstablishedThing.Seizure,
        CoercionKind.Freezing => EstablishedThing.Freezing,
        CoercionKind.OtherMeasure => EstablishedThing.OtherMeasure,
        _ => EstablishedThing.Execution,
    };

    [GeneratedRegex("(?:每日|按日|逐日)按?[^，。；]{0,12}?(?:百分之|(?<thousand>千分之))?(?<number>[0-9.]+|[零一二三四五六七八九十]+)[%％]?[^，。；]{0,4}加处罚款")]
    private static partial Regex DailyFine();
}

/// <summary>Which limit on setting coercion a kind goes beyond (强制设定权限).</summary>
public enum CoercionLimit
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>QZ-01: what only a law may set, under an administrative regulation.</summary>
    AdministrativeRegulation = 1,

    /// <summary>QZ-02: what a local regulation may not set: anything but sealing and seizure.</summary>
    LocalRegulation = 2,

    /// <summary>QZ-03: nothing below a regulation may set a measure.</summary>
    BelowRegulations = 3,

    /// <summary>QZ-05: execution is for a law.</summary>
    Execution = 5,

    /// <summary>QZ-09: freezing and transfer of deposits are for a law.</summary>
    Deposits = 9,
}

/// <summary>A kind of coercion that no cited rank permits (超越设定权限的强制种类).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Limit">The limit that it goes beyond.</param>
/// <param name="IsCertain">Whether that holds whatever the ranks left open; false when it holds only if tags are believed.</param>
/// <param name="Mention">The words that name the kind.</param>
public sealed record ExceededCoercion(CoercionKind Kind, CoercionLimit Limit, bool IsCertain, CoercionMention Mention);

/// <summary>A kind of coercion that a lower instrument adds to a law quoted beside it (下位法扩大强制种类).</summary>
/// <param name="Lower">The lower instrument.</param>
/// <param name="Law">The law.</param>
/// <param name="Kind">The kind that only the lower has.</param>
public sealed record AddedCoercion(CitationStanding Lower, CitationStanding Law, CoercionKind Kind);
