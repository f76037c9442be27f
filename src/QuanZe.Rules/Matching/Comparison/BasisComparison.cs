using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>What two bases say about a pair (依据比对). A basis that is not stated says nothing; it is no evidence against the pair.</summary>
/// <param name="SameArticle">Whether both cite an article of one instrument.</param>
/// <param name="OnlyArticle">How few rows cite that article: 1 when nobody else in either list does, less with every further row.</param>
/// <param name="OtherArticle">Whether both cite one instrument and no common article.</param>
/// <param name="OtherLaws">Whether both cite instruments and none in common.</param>
internal readonly record struct BasisComparison(bool SameArticle, double OnlyArticle, bool OtherArticle, bool OtherLaws)
{
    public static BasisComparison Of(PowerItem left, IListRows leftRows, PowerItem right, IListRows rightRows)
    {
        var (above, below) = (left.Basis.ProvisionKeys, right.Basis.ProvisionKeys);
        if (above.IsEmpty || below.IsEmpty)
        {
            return default;
        }

        var only = 0.0;
        foreach (var provision in above)
        {
            if (below.Contains(provision))
            {
                only = Math.Max(only, 1 / (1 + Math.Log2(Math.Max(1, (double)leftRows.RowsCiting(provision) * rightRows.RowsCiting(provision)))));
            }
        }

        return only > 0 ? new BasisComparison(true, only, false, false)
            : SharesInstrument(left.Basis, right.Basis) ? new BasisComparison(false, 0, true, false)
            : new BasisComparison(false, 0, false, true);
    }

    private static bool SharesInstrument(LegalBasis left, LegalBasis right)
    {
        foreach (var key in left.InstrumentKeys)
        {
            if (right.InstrumentKeys.Contains(key))
            {
                return true;
            }
        }

        return false;
    }
}
