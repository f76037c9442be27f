using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>Turns a sum of evidence into a probability that holds (校准): a line over the sum and over how likely a row of these lists has a partner at all.</summary>
/// <remarks>
/// Three populations have a line each. Equal names are right in any two lists; what is said in other words deserves the more doubt the less the lists share; among pairs with
/// hard evidence few are right at any sum.
/// </remarks>
/// <param name="Equal">For pairs of equal names without hard evidence.</param>
/// <param name="Clean">For pairs of other names without hard evidence.</param>
/// <param name="Hard">For pairs with hard evidence.</param>
internal readonly record struct Calibration(CalibrationLine Equal, CalibrationLine Clean, CalibrationLine Hard)
{
    public static Calibration None { get; } = new(CalibrationLine.None, CalibrationLine.None, CalibrationLine.None);

    /// <summary>The line of the population that a pair belongs to.</summary>
    public CalibrationLine LineOf(PairComparison pair) => PopulationOf(pair) switch
    {
        MatchPopulation.Equal => Equal,
        MatchPopulation.Clean => Clean,
        _ => Hard,
    };

    /// <summary>The log odds that a pair is right.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="logOdds">The sum of its evidence.</param>
    /// <param name="prior">What is known of these lists.</param>
    public double Of(PairComparison pair, double logOdds, PriorEstimate prior) => LineOf(pair).Of(logOdds, PriorOf(pair, prior));

    /// <summary>The prior that counts for a pair.</summary>
    public static double PriorOf(PairComparison pair, PriorEstimate prior) => PopulationOf(pair) == MatchPopulation.Equal ? prior.Settled : prior.Open;

    /// <summary>The population that a pair belongs to.</summary>
    public static MatchPopulation PopulationOf(PairComparison pair) =>
        pair.HasHardEvidence ? MatchPopulation.Hard : pair[Feature.SameName] > 0 ? MatchPopulation.Equal : MatchPopulation.Clean;
}

/// <summary>Pairs that are right equally often at the same evidence (校准群体).</summary>
internal enum MatchPopulation
{
    Equal,
    Clean,
    Hard,
}

/// <summary>A line over log odds (校准直线).</summary>
/// <param name="Slope">How much of the evidence counts.</param>
/// <param name="Prior">How much it counts that rows of these lists have a partner at all.</param>
/// <param name="Intercept">What is added.</param>
internal readonly record struct CalibrationLine(double Slope, double Prior, double Intercept)
{
    public static CalibrationLine None { get; } = new(1, 0, 0);

    public double Of(double logOdds, double prior) => (Slope * logOdds) + (Prior * prior) + Intercept;
}
