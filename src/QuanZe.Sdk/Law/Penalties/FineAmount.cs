using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Penalties;

/// <summary>An amount of a fine as a provision states it (罚款数额): 处一万元以上十万元以下, 违法所得一倍以上五倍以下, 每人五百元.</summary>
/// <param name="Least">The lower bound, or null when only an upper bound is stated.</param>
/// <param name="Most">The upper bound; equal to <paramref name="Least"/> for a fixed amount.</param>
/// <param name="Unit">What the bounds count.</param>
/// <param name="Base">What a multiple is taken of, for example 违法所得; empty for yuan or when it could not be read.</param>
/// <param name="Per">What the amount is counted for each of, for example 每人; empty for the case as a whole.</param>
/// <param name="Place">The words.</param>
/// <param name="Citation">The place of the citation whose quotation holds the words; -1 for any other element.</param>
public sealed record FineAmount(decimal? Least, decimal Most, FineUnit Unit, string Base, string Per, TextPlace Place, int Citation = -1);

/// <summary>What the bounds of a fine count.</summary>
public enum FineUnit
{
    /// <summary>Yuan (元).</summary>
    Yuan = 0,

    /// <summary>Multiples of a base (倍); a percentage is a multiple too, 50 % is 0.5.</summary>
    Multiple = 1,
}
