using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;
using QuanZe.Sdk.Law.Penalties;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Whether the basis of a penalty row permits what its words set (处罚事项的设定审查).</summary>
/// <remarks>Immutable and safe to share; each point is worked out when first asked for, once.</remarks>
public sealed class PenaltyReview
{
    private static readonly RankSet Upper = RankSet.Of(InstrumentRank.Law, InstrumentRank.AdministrativeRegulation);
    private static readonly RankSet LocalRegulations = RankSet.Of(InstrumentRank.ProvincialRegulation, InstrumentRank.CityRegulation, InstrumentRank.SpecialRegulation);

    /// <summary>部门规章.</summary>
    public static RankSet DepartmentRules { get; } = RankSet.Of(InstrumentRank.DepartmentRule);

    /// <summary>地方政府规章.</summary>
    public static RankSet GovernmentRules { get; } = RankSet.Of(InstrumentRank.ProvincialRule, InstrumentRank.CityRule);

    private readonly ReviewedItem _item;
    private ValueList<ExceededKind>? _exceeded;
    private ValueList<AddedPenalty>? _added;

    internal PenaltyReview(ReviewedItem item) => _item = item;

    /// <summary>What the row's words say.</summary>
    public PenaltyReading Reading => _item.Row.Penalty;

    /// <summary>The kinds of the row that no cited rank permits.</summary>
    public ValueList<ExceededKind> Exceeded => _exceeded ??= WorkOutExceeded();

    /// <summary>What lower instruments add to the kinds and fines of the higher ones quoted beside them.</summary>
    public ValueList<AddedPenalty> Added => _added ??= WorkOutAdded().ToValueList();

    /// <summary>Whether kinds go beyond a limit.</summary>
    /// <param name="limit">The limit.</param>
    public bool Exceeds(PenaltyLimit limit) => Exceeded.Any(kind => kind.Limit == limit);

    /// <summary>The kinds that go beyond a limit.</summary>
    /// <param name="limit">The limit.</param>
    public IEnumerable<ExceededKind> Beyond(PenaltyLimit limit) => Exceeded.Where(kind => kind.Limit == limit);

    /// <summary>A kind beside the list of the law, in certain words, that no cited rank permits; null when there is none.</summary>
    /// <remarks>Looked for in the name and in the quotations; words in a circumstance (被限期出境的) name no kind of the row.</remarks>
    /// <param name="words">The words for such kinds.</param>
    public ExceededKind? OtherKindBeyond(ValueList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (OtherKindIn(words) is not { } mention)
        {
            return null;
        }

        var isCertain = _item.Review(EstablishedThing.OtherPenalty).Outcome == EstablishmentOutcome.Excluded;
        return isCertain || _item.Review(EstablishedThing.OtherPenalty, believeTags: true).Outcome == EstablishmentOutcome.Excluded
            ? new ExceededKind(PenaltyKind.Other, PenaltyLimit.OtherKind, isCertain, mention)
            : null;
    }

    /// <summary>Whether every consequence that the basis quotes is another organ's (全部由其他机关行使).</summary>
    public bool IsAllOthers => !Reading.StatesKinds && Reading.Mentions.Any(mention => mention.Role == MentionRole.OtherOrgan);

    /// <summary>Whether the only consequence quoted is detention, which the row's body may not impose.</summary>
    public bool IsDetentionOfOthers => IsAllOthers && Reading.Mentions.All(mention => mention.Kind == PenaltyKind.Detention);

    /// <summary>The highest fine in yuan that a cited rule of certain ranks sets by itself, no higher instrument being cited; null when there is none.</summary>
    /// <param name="ranks">The ranks.</param>
    public FineAmount? HighestFineOf(RankSet ranks)
    {
        if (Reading.Fines.IsEmpty || _item.HasUnreadBasis || _item.Basis.Any(standing => !standing.Reading.Possible.IsWithin(ranks)))
        {
            return null;
        }

        return Reading.Fines.Where(fine => fine is { Unit: FineUnit.Yuan, Per: "" }).MaxBy(fine => fine.Most);
    }

    private PenaltyMention? OtherKindIn(ValueList<string> words)
    {
        if (Named(ItemElement.Name, _item.Item.FullName, words, -1) is { } named)
        {
            return named;
        }

        var citations = _item.Item.Basis.Citations;
        for (var citation = 0; citation < citations.Count; citation++)
        {
            foreach (var quotation in citations[citation].Quotations)
            {
                if (Named(ItemElement.Basis, quotation.Text, words, citation) is { } quoted)
                {
                    return quoted;
                }
            }
        }

        return null;
    }

    // Behind 被, or before 的 in a quotation, it is what had happened before.
    private static PenaltyMention? Named(ItemElement element, string text, ValueList<string> words, int citation)
    {
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            var isCircumstance = at >= 0 && ((citation >= 0 && at + word.Length < text.Length && text[at + word.Length] == '的') || text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at)).Contains('被'));
            if (at >= 0 && !isCircumstance)
            {
                return new PenaltyMention(PenaltyKind.Other, new TextPlace(element, at, word.Length, word), MentionRole.Own, citation);
            }
        }

        return null;
    }

    private ValueList<ExceededKind> WorkOutExceeded()
    {
        if (_item.Basis.IsEmpty || !Reading.StatesKinds)
        {
            return [];
        }

        var exceeded = new List<ExceededKind>();
        foreach (var kind in Reading.Kinds.Kinds)
        {
            var thing = ThingOf(kind);
            var isCertain = _item.Review(thing).Outcome == EstablishmentOutcome.Excluded;
            if (isCertain || _item.Review(thing, believeTags: true).Outcome == EstablishmentOutcome.Excluded)
            {
                exceeded.Add(new(kind, LimitOf(kind, isCertain), isCertain, Reading.MentionOf(kind)!));
            }
        }

        return exceeded.ToValueList();
    }

    private PenaltyLimit LimitOf(PenaltyKind kind, bool isCertain)
    {
        var ranks = default(RankSet);
        foreach (var standing in _item.Basis)
        {
            ranks = ranks.Union(isCertain ? standing.Reading.Possible : standing.Reading.Likely);
        }

        return kind == PenaltyKind.Detention ? PenaltyLimit.PersonalLiberty
            : !ranks.Overlaps(RankSet.LawRegulationsAndRules) ? PenaltyLimit.BelowRules
            : kind == PenaltyKind.Other ? PenaltyLimit.OtherKind
            : kind == PenaltyKind.BusinessLicenceRevocation && ranks.Overlaps(LocalRegulations) ? PenaltyLimit.LocalRegulation
            : !ranks.Overlaps(RankSet.Regulations) && ranks.Contains(InstrumentRank.DepartmentRule) && !ranks.Overlaps(GovernmentRules) ? PenaltyLimit.DepartmentRule
            : !ranks.Overlaps(RankSet.Regulations) && ranks.Overlaps(GovernmentRules) && !ranks.Contains(InstrumentRank.DepartmentRule) ? PenaltyLimit.GovernmentRule
            : PenaltyLimit.Mixed;
    }

    // A lower instrument may specify within act, kind and range of the higher one (行政处罚法 第十一条至第十四条). What is quoted may be different acts: the finding asks.
    private IEnumerable<AddedPenalty> WorkOutAdded()
    {
        var standings = _item.Basis;
        for (var lower = 0; lower < standings.Count; lower++)
        {
            var kinds = Reading.QuotedBy(lower);
            if (kinds.IsEmpty)
            {
                continue;
            }

            var refers = false;
            var upperKinds = default(PenaltyKindSet);
            var upperFine = 0m;
            CitationStanding? upper = null;
            for (var i = 0; i < standings.Count; i++)
            {
                if (i != lower && IsAbove(standings[i], standings[lower]) && !standings[i].Citation.Quotations.IsEmpty)
                {
                    upper ??= standings[i];
                    refers |= RefersToPenalties(standings[i].Citation);
                    upperKinds = upperKinds.With(Reading.QuotedBy(i));
                    upperFine = Math.Max(upperFine, HighestYuan(i));
                }
            }

            // 依法给予行政处罚: the higher instrument itself sends on to the lower one.
            if (upper is null || (upperKinds.IsEmpty && refers))
            {
                continue;
            }

            var fine = HighestYuan(lower);
            var added = kinds.Without(upperKinds);
            if (!added.IsEmpty || (upperFine > 0 && fine > upperFine))
            {
                yield return new(standings[lower], upper, added, upperKinds.IsEmpty, upperFine > 0 && fine > upperFine ? fine : null, upperFine > 0 ? upperFine : null);
            }
        }
    }

    /// <summary>Whether the quotations send on to a higher instrument for the penalty: 依照《…条例》第五十二条的规定, so that it is likely to be set there.</summary>
    public bool RefersUpwards => _item.Basis.Any(standing => standing.Citation.Quotations.Any(quotation => DenseWords.HasAny(quotation.Text, "依照《", "根据《", "按照《", "依据《")));

    private static bool RefersToPenalties(Citation citation) => citation.Quotations.Any(quotation => DenseWords.HasAny(quotation.Text, "处罚", "论处"));

    private decimal HighestYuan(int citation) =>
        Reading.Fines.Where(fine => fine.Citation == citation && fine is { Unit: FineUnit.Yuan, Per: "" }).Select(fine => fine.Most).DefaultIfEmpty().Max();

    private static bool IsAbove(CitationStanding upper, CitationStanding lower) =>
        upper.Reading.Possible.IsWithin(Upper) && !lower.Reading.Likely.Overlaps(upper.Reading.Possible) && lower.Reading.Likely.All(rank => upper.Reading.Possible.All(above => InstrumentRanks.Compare(above, rank) == RankOrder.Above));

    /// <summary>The row of the establishment matrix for a kind.</summary>
    internal static EstablishedThing ThingOf(PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning => EstablishedThing.Warning,
        PenaltyKind.PublicCriticism => EstablishedThing.PublicCriticism,
        PenaltyKind.Fine => EstablishedThing.Fine,
        PenaltyKind.ConfiscationOfGains or PenaltyKind.ConfiscationOfGoods => EstablishedThing.Confiscation,
        PenaltyKind.LicenceSuspension => EstablishedThing.LicenceSuspension,
        PenaltyKind.Downgrading => EstablishedThing.GradeReduction,
        PenaltyKind.LicenceRevocation => EstablishedThing.LicenceRevocation,
        PenaltyKind.BusinessLicenceRevocation => EstablishedThing.BusinessLicenceRevocation,
        PenaltyKind.BusinessRestriction => EstablishedThing.BusinessRestriction,
        PenaltyKind.BusinessSuspension => EstablishedThing.BusinessSuspension,
        PenaltyKind.Closure => EstablishedThing.Closure,
        PenaltyKind.ProfessionRestriction => EstablishedThing.EmploymentRestriction,
        PenaltyKind.Detention => EstablishedThing.Detention,
        _ => EstablishedThing.OtherPenalty,
    };
}

/// <summary>A kind of penalty that no cited rank permits (超越设定权限的处罚种类).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Limit">The limit that it goes beyond.</param>
/// <param name="IsCertain">Whether that holds whatever the ranks left open; false when it holds only if tags such as 【规章】 are believed.</param>
/// <param name="Mention">The words that name the kind.</param>
public sealed record ExceededKind(PenaltyKind Kind, PenaltyLimit Limit, bool IsCertain, PenaltyMention Mention);

/// <summary>What a lower instrument adds to the penalties of a higher one quoted beside it (下位法增设或者加重).</summary>
/// <param name="Lower">The lower instrument.</param>
/// <param name="Upper">The first higher one.</param>
/// <param name="Kinds">The kinds that only the lower has.</param>
/// <param name="IsSupplement">Whether what is quoted of the higher sets no penalty at all, so that the lower supplements it.</param>
/// <param name="Fine">The higher fine of the lower in yuan, or null when it is none.</param>
/// <param name="UpperFine">The highest fine of the higher in yuan, or null.</param>
public sealed record AddedPenalty(CitationStanding Lower, CitationStanding Upper, PenaltyKindSet Kinds, bool IsSupplement, decimal? Fine, decimal? UpperFine);
