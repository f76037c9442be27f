namespace QuanZe.Rules.Matching.Scoring;

/// <summary>Turns a sum of evidence into a probability that holds (校准): the log odds times a slope, plus an intercept.</summary>
/// <remarks>Pairs with hard evidence are another population than the others: among them few are right at any sum.</remarks>
/// <param name="Clean">For pairs without hard evidence.</param>
/// <param name="Hard">For pairs with it.</param>
internal readonly record struct Calibration(CalibrationLine Clean, CalibrationLine Hard)
{
    public static Calibration None { get; } = new(new(1, 0), new(1, 0));

    public double Of(double logOdds, bool hasHardEvidence) => (hasHardEvidence ? Hard : Clean).Of(logOdds);
}

/// <summary>A straight line over log odds.</summary>
internal readonly record struct CalibrationLine(double Slope, double Intercept)
{
    public double Of(double logOdds) => (Slope * logOdds) + Intercept;
}
