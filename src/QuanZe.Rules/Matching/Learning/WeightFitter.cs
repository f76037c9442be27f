using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>Fits weights to samples (权重拟合): logistic regression, drawn towards the weights it starts from, every weight on its natural side of zero.</summary>
/// <remarks>Deterministic: the same samples give the same weights. Newton steps on some thirty coefficients.</remarks>
/// <param name="signs">The natural sign of each feature: 1, −1, or 0 for either.</param>
/// <param name="ridge">How strongly weights are drawn to where they start.</param>
internal sealed class WeightFitter(int[] signs, double ridge)
{
    private const int Steps = 12;

    /// <summary>The bias and the weights that explain the samples best.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="start">The weights to start from and to be drawn to.</param>
    /// <param name="bias">The bias to start from.</param>
    /// <param name="isBiasFree">Whether the bias is fitted too.</param>
    public (double Bias, double[] Weights) Fit(IReadOnlyList<Sample> samples, double[] start, double bias, bool isBiasFree)
    {
        var (features, fixedAt) = (start.Length, new bool[start.Length + 1]);
        fixedAt[features] = !isBiasFree;
        double[] centre = [.. start, bias];
        var weights = centre.ToArray();
        while (true)
        {
            Newton(samples, weights, centre, fixedAt);
            var wrong = Enumerable.Range(0, features).Where(feature => !fixedAt[feature] && weights[feature] * signs[feature] < 0).ToList();
            if (wrong.Count == 0)
            {
                return (weights[features], weights[..features]);
            }

            foreach (var feature in wrong)
            {
                (weights[feature], fixedAt[feature]) = (0, true);
            }
        }
    }

    private void Newton(IReadOnlyList<Sample> samples, double[] weights, double[] centre, bool[] fixedAt)
    {
        var free = Enumerable.Range(0, weights.Length).Where(feature => !fixedAt[feature]).ToArray();
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = (new double[free.Length], free.Select(_ => new double[free.Length]).ToArray());
            foreach (var sample in samples)
            {
                Add(sample, weights, free, gradient, curvature);
            }

            for (var i = 0; i < free.Length; i++)
            {
                gradient[i] -= ridge * (weights[free[i]] - centre[free[i]]);
                curvature[i][i] += ridge;
            }

            var moves = LinearSystem.Solve(curvature, gradient);
            for (var i = 0; i < free.Length; i++)
            {
                weights[free[i]] += Math.Clamp(moves[i], -2, 2);
            }

            if (moves.All(move => Math.Abs(move) < 1e-6))
            {
                return;
            }
        }
    }

    private static void Add(Sample sample, double[] weights, int[] free, double[] gradient, double[][] curvature)
    {
        double Value(int feature) => feature < sample.Values.Length ? sample.Values[feature] : 1;
        var sum = weights[^1];
        for (var feature = 0; feature < sample.Values.Length; feature++)
        {
            sum += weights[feature] * sample.Values[feature];
        }

        var probability = PairScorer.Probability(sum);
        var (error, weight) = (sample.Share * ((sample.IsSame ? 1 : 0) - probability), sample.Share * probability * (1 - probability));
        for (var i = 0; i < free.Length; i++)
        {
            var value = Value(free[i]);
            if (value == 0)
            {
                continue;
            }

            gradient[i] += error * value;
            for (var j = 0; j <= i; j++)
            {
                curvature[i][j] += weight * value * Value(free[j]);
            }
        }
    }
}
