namespace QuanZe.Rules.Matching.Learning;

/// <summary>Small symmetric systems of equations (线性方程组).</summary>
internal static class LinearSystem
{
    /// <summary>Solves a positive definite system by Cholesky's method.</summary>
    /// <param name="matrix">The lower half of the matrix; overwritten.</param>
    /// <param name="right">The right side; overwritten with the solution.</param>
    public static double[] Solve(double[][] matrix, double[] right)
    {
        var count = right.Length;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i][j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i][k] * matrix[j][k];
                }

                matrix[i][j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }

        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                right[i] -= matrix[i][k] * right[k];
            }

            right[i] /= matrix[i][i];
        }

        for (var i = count - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < count; k++)
            {
                right[i] -= matrix[k][i] * right[k];
            }

            right[i] /= matrix[i][i];
        }

        return right;
    }
}
