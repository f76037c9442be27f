namespace QuanZe.Rules.Matching.Candidates;

/// <summary>A name as weighted grams (名称向量): ids in order, weights of length 1.</summary>
internal readonly record struct SparseVector(int[] Ids, float[] Weights)
{
    public double Cosine(SparseVector other)
    {
        var sum = 0.0;
        int i = 0, j = 0;
        while (i < Ids.Length && j < other.Ids.Length)
        {
            var order = Ids[i].CompareTo(other.Ids[j]);
            if (order == 0)
            {
                sum += Weights[i++] * other.Weights[j++];
            }
            else if (order < 0)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Math.Min(1, sum);
    }
}
