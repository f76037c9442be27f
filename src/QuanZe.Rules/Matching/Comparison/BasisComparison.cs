using QuanZe.Rules.Matching.Candidates;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>What two bases say about a pair (依据比对). A basis that is not stated, or names no article, says nothing; it is no evidence against the pair.</summary>
/// <param name="SameArticle">Whether both cite an article of one instrument.</param>
/// <param name="OnlyArticle">How few rows cite that article: 1 when nobody else in either list does, less with every further row.</param>
/// <param name="OtherArticle">Whether both cite one instrument and no common article.</param>
/// <param name="OtherLaws">Whether both cite instruments and none in common.</param>
internal readonly record struct BasisComparison(bool SameArticle, double OnlyArticle, bool OtherArticle, bool OtherLaws)
{
    public static BasisComparison Of(int left, IListRows leftRows, int right, IListRows rightRows)
    {
        var above = leftRows.Provisions(left);
        var below = rightRows.Provisions(right);
        var (isStatedAbove, isStatedBelow, sharesInstrument, only) = (false, false, false, 0.0);
        foreach (var one in above)
        {
            isStatedAbove |= Provisions.HasArticle(one);
            foreach (var other in below)
            {
                isStatedBelow |= Provisions.HasArticle(other);
                sharesInstrument |= Provisions.InstrumentOf(one) == Provisions.InstrumentOf(other);
                if (one == other && Provisions.HasArticle(one))
                {
                    only = Math.Max(only, 1 / (1 + Math.Log2(Math.Max(1, (double)leftRows.RowsCiting(one) * rightRows.RowsCiting(one)))));
                }
            }
        }

        return !isStatedAbove || !isStatedBelow ? default
            : only > 0 ? new BasisComparison(true, only, false, false)
            : new BasisComparison(false, 0, sharesInstrument, !sharesInstrument);
    }
}
