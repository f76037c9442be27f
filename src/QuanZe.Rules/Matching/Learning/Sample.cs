namespace QuanZe.Rules.Matching.Learning;

/// <summary>A compared pair whose truth is known (训练样本).</summary>
/// <param name="Values">The value of each feature.</param>
/// <param name="IsSame">Whether both rows are one item.</param>
/// <param name="Share">How much the sample counts.</param>
internal readonly record struct Sample(float[] Values, bool IsSame, double Share = 1);
