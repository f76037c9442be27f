using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>
/// What is left of two lists when the rows that were learnt from have left the field with their partners (留出检验): the rows held back, of which every second has lost its
/// partner, and those of which nothing is known. Rows with a known partner always have one; the rows that a model is for do not, and it must not accept what is nearest.
/// </summary>
internal sealed class HeldBackField
{
    // Rows mended against rows broken, as a sign test at one in twenty.
    private const double OneSided = 1.645;

    private readonly PowerList _left;
    private readonly PowerList _right;
    private readonly HashSet<string> _judged;
    private readonly HashSet<(string Left, string Right)> _truth;

    /// <summary>Makes the field.</summary>
    /// <param name="set">The lists and what is known of them.</param>
    /// <param name="oneOf">One row of so many is held back.</param>
    public HeldBackField(MatchTrainingSet set, int oneOf)
    {
        var known = set.Known ?? set.Left.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        _judged = known.Where(id => LabelledComparison.IsHeldBack(id, oneOf)).ToHashSet(StringComparer.Ordinal);
        _truth = set.Same.Where(pair => _judged.Contains(pair.Left) && !LabelledComparison.IsHeldBack(pair.Left, oneOf * 2)).ToHashSet();
        var gone = set.Same.Where(pair => known.Contains(pair.Left) && !_truth.Contains(pair)).Select(pair => pair.Right).ToHashSet(StringComparer.Ordinal);
        _left = set.Left with { Items = set.Left.Items.Where(item => !known.Contains(item.Id) || _judged.Contains(item.Id)).ToValueList() };
        _right = set.Right with { Items = set.Right.Items.Where(item => !gone.Contains(item.Id)).ToValueList() };
    }

    /// <summary>Whether a model is right about more rows than another, by more than chance would have it, and accepts no more pairs that are wrong.</summary>
    public bool IsBetter(MatchModel model, MatchModel than, CancellationToken cancellationToken)
    {
        var (after, before) = (Judge(model, cancellationToken), Judge(than, cancellationToken));
        var (mended, broken) = (_judged.Count(id => after.Right.Contains(id) && !before.Right.Contains(id)), _judged.Count(id => !after.Right.Contains(id) && before.Right.Contains(id)));
        return mended - broken > OneSided * Math.Sqrt(mended + broken) && after.WronglyAccepted <= before.WronglyAccepted;
    }

    // The rows that get their partner, or none where they have none.
    private (HashSet<string> Right, int WronglyAccepted) Judge(MatchModel model, CancellationToken cancellationToken)
    {
        var options = MatchOptions.Default with { HideCodes = true, Model = model };
        var matches = new ListMatcher(options).Match(_left, _right, cancellationToken: cancellationToken).Matches.Where(match => !match.IsRepeat && _judged.Contains(match.Left.Id)).ToList();
        bool IsRight(ItemMatch match) => _truth.Contains((match.Left.Id, match.Right.Id));
        var found = matches.Where(match => match.Probability >= options.ReviewFrom).ToDictionary(match => match.Left.Id, StringComparer.Ordinal);
        var partners = _truth.Select(pair => pair.Left).ToHashSet(StringComparer.Ordinal);
        var right = _judged.Where(id => found.TryGetValue(id, out var match) ? IsRight(match) : !partners.Contains(id)).ToHashSet(StringComparer.Ordinal);
        return (right, matches.Count(match => match.Band == MatchBand.Accept && !IsRight(match)));
    }
}
