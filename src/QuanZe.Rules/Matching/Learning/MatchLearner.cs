using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>Learns weights from pairs that are known (匹配学习): by shared codes, by decisions, by labels.</summary>
/// <remarks>
/// Positives are the known pairs; negatives are the same rows against their nearest other candidates. Weights are drawn towards those of the model it starts from and are
/// taken only when they explain held-back pairs better and, in a field of rows with and without a partner, find more without accepting more that are wrong. The intercept is never learnt: rows with a known partner always have one, the others may not.
/// Deterministic. Immutable, safe to share.
/// </remarks>
/// <param name="start">The model to start from.</param>
public sealed class MatchLearner(MatchModel start)
{
    private const double Ridge = 8;
    private const int FewestPairs = 30;
    private const int HeldBack = 4;
    private const int Rounds = 3;

    private static readonly int[] Signs = [.. Enum.GetValues<Feature>().Select(FeatureSigns.Of)];

    private readonly MatchModel _start = start ?? throw new ArgumentNullException(nameof(start));

    /// <summary>Learns from two lists.</summary>
    /// <param name="set">The lists and what is known of them.</param>
    /// <param name="trainedOn">A word on the lists, for who reviews the model.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A model; the one it started from when there is too little to learn from, or nothing that holds on pairs held back.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public MatchModel Learn(MatchTrainingSet set, string trainedOn, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(trainedOn);
        var known = LabelledComparisons.Of(set, _start, cancellationToken);
        if (known.Count(pair => pair.IsSame) < FewestPairs)
        {
            return _start;
        }

        var trial = Fit(known.Where(pair => !pair.IsHeldBack(HeldBack)).ToList(), trainedOn);
        var held = known.Where(pair => pair.IsHeldBack(HeldBack)).ToList();
        return Loss(trial, held) < Loss(_start, held) && new HeldBackField(set, HeldBack).IsBetter(trial, _start, cancellationToken) ? Fit(known, trainedOn) : _start;
    }

    /// <summary>Sets all weights, the intercept and the calibration anew, from several sets of lists of which everything is known. This is how the shipped model is made.</summary>
    /// <remarks>
    /// The same sets give the same model, whatever model there was before; only what codes are worth is taken from that, for codes are hidden in training. Habits of wording are
    /// found with the weights at hand, so that weights are set several times over.
    /// </remarks>
    /// <param name="sets">The lists; of lists with many and lists with few shared rows, or the prior will not carry over.</param>
    /// <param name="version">The version of the model.</param>
    /// <param name="trainedOn">A word on the lists.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public MatchModel Train(IEnumerable<MatchTrainingSet> sets, string version, string trainedOn)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(trainedOn);
        var all = sets.ToList();
        var model = RoughModel.Of(_start);
        for (var round = 0; round < Rounds; round++)
        {
            var samples = all.SelectMany(set => LabelledComparisons.Of(set, model, default)).Select(pair => pair.Sample).ToList();
            var (bias, weights) = new WeightFitter(Signs, 1).Fit(samples, model.Weights(), model.Bias, isBiasFree: true);
            model = new MatchModel(version, trainedOn, bias, weights, Support(samples), Calibration.None, WordingWeights.None);
        }

        return new MatchModel(version, trainedOn, model.Bias, model.Weights(), [.. Enum.GetValues<Feature>().Select(model.Support)], CalibrationFitter.Fit(all, model), WordingWeights.None);
    }

    private MatchModel Fit(List<LabelledComparison> known, string trainedOn)
    {
        var samples = known.Select(pair => pair.Sample).ToList();
        var (_, weights) = new WeightFitter(Signs, Ridge).Fit(samples, _start.Weights(), _start.Bias, isBiasFree: false);
        var model = new MatchModel($"{_start.Version}+learnt", trainedOn, _start.Bias, weights, Support(samples), _start.Calibration, WordingWeights.None);
        return new MatchModel(model.Version, trainedOn, _start.Bias, weights, Support(samples), _start.Calibration, WordingFitter.Fit(known, model));
    }

    private static double Loss(MatchModel model, List<LabelledComparison> pairs)
    {
        var scorer = new PairScorer(model);
        return pairs.Sum(pair =>
        {
            var odds = scorer.LogOdds(pair.Sample.Values) + model.Wording.Of(pair.Difference);
            return pair.Sample.Share * Math.Log(1 + Math.Exp(Math.Clamp(pair.IsSame ? -odds : odds, -40, 40)));
        });
    }

    private static int[] Support(List<Sample> samples) =>
        [.. Enumerable.Range(0, Signs.Length).Select(feature => samples.Count(sample => sample.Values[feature] != 0))];
}
