namespace QuanZe.Rules.Matching.Scoring;

/// <summary>Turns a sum of evidence into a probability that holds (校准): the log odds times a slope, plus an intercept.</summary>
internal readonly record struct Calibration(double Slope, double Intercept)
{
    public static Calibration None { get; } = new(1, 0);

    public double Of(double logOdds) => (Slope * logOdds) + Intercept;
}
