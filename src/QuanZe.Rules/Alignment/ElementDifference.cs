using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Alignment;

/// <summary>An element that differs between an upper and a lower row (要素差异); a finding unless some rule permits it.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="upper">The row whose text is expected.</param>
/// <param name="lower">The row that differs.</param>
/// <param name="element">The element.</param>
/// <param name="expected">The upper text.</param>
/// <param name="actual">The lower text.</param>
/// <param name="severity">The severity that the profile gives to such a difference.</param>
public class ElementDifference(ListedItem upper, ListedItem lower, ItemElement element, string expected, string actual, Severity severity) : IFindingSubject
{
    /// <summary>The row whose text is expected.</summary>
    public ListedItem Upper { get; } = upper;

    /// <summary>The row that differs.</summary>
    public ListedItem Lower { get; } = lower;

    /// <summary>The element.</summary>
    public ItemElement Element { get; } = element;

    /// <summary>The upper text.</summary>
    public string Expected { get; } = expected;

    /// <summary>The lower text.</summary>
    public string Actual { get; } = actual;

    /// <summary>The severity that the profile gives to such a difference.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>The lower row: where the difference is to be mended.</summary>
    public SubjectReference Subject => Lower.Subject;

    /// <summary>The element and both texts.</summary>
    public override string ToString() => $"{Lower.Item.Id} {Element}: {Expected} / {Actual}";
}

/// <summary>Names that differ in more than their writing (名称差异).</summary>
/// <param name="upper">The row whose name is expected.</param>
/// <param name="lower">The row that differs.</param>
/// <param name="severity">The severity that the profile gives to such a difference.</param>
public sealed class NameDifference(ListedItem upper, ListedItem lower, Severity severity)
    : ElementDifference(upper, lower, ItemElement.Name, upper.Item.FullName, lower.Item.FullName, severity)
{
    private readonly string _upper = CanonicalText.Of(upper.Item.FullName, TextForm.Comparison);
    private readonly string _lower = CanonicalText.Of(lower.Item.FullName, TextForm.Comparison);

    /// <summary>Whether both names are equal once marks of level and extent are taken off (核发（县级）).</summary>
    public bool OnlyLevelMarksDiffer => _upper == _lower;

    /// <summary>Whether both names are equal once marks of punctuation are made one (侵占,破坏 and 侵占、破坏).</summary>
    public bool OnlyPunctuationDiffers => !OnlyLevelMarksDiffer && Punctuation.Fold(_upper) == Punctuation.Fold(_lower);

    /// <summary>Whether both names are equal once the customary ending of penalties is made one (的处罚, 的行政处罚, 行为的处罚).</summary>
    public bool OnlyPenaltyEndingsDiffer =>
        !OnlyLevelMarksDiffer && !OnlyPunctuationDiffers && PenaltyEnding.Fold(Punctuation.Fold(_upper)) == PenaltyEnding.Fold(Punctuation.Fold(_lower));
}

/// <summary>Bodies with different names (实施主体差异).</summary>
/// <param name="upper">The row whose body is expected.</param>
/// <param name="lower">The row that differs.</param>
/// <param name="isSameFunction">Whether both names speak of one function.</param>
public sealed class BodyDifference(ListedItem upper, ListedItem lower, bool isSameFunction)
    : ElementDifference(upper, lower, ItemElement.Body, upper.Item.Body.Name, lower.Item.Body.Name, FindingCodes.BodyDiffers.Severity)
{
    /// <summary>Whether both names speak of one function at two levels.</summary>
    public bool IsSameFunction { get; } = isSameFunction;
}

/// <summary>Legal bases that differ as sets of citations (设定依据差异).</summary>
/// <param name="upper">The row whose basis is expected.</param>
/// <param name="lower">The row that differs.</param>
/// <param name="comparison">Which citations are missing, refined and added.</param>
/// <param name="severity">The severity that the profile gives to such a difference.</param>
public sealed class BasisDifference(ListedItem upper, ListedItem lower, LegalBasisComparison comparison, Severity severity)
    : ElementDifference(upper, lower, ItemElement.Basis, upper.Item.Basis.Text, lower.Item.Basis.Text, severity)
{
    /// <summary>What stands where no citation is to be named: a dash.</summary>
    public const string Nothing = "—";

    /// <summary>Which citations are missing, refined and added.</summary>
    public LegalBasisComparison Comparison { get; } = comparison;

    /// <summary>The citations missing, joined by ；; <see cref="Nothing"/> when none is.</summary>
    public string MissingText => Joined(Comparison.Missing);

    /// <summary>The first place quoted in other words, slips of copying passed over; null when there is none.</summary>
    public QuotationDifference? OtherWording => Comparison.QuotationDifferences.FirstOrDefault(quotation => !quotation.IsSlip);

    /// <summary>Whether both rows cite the same and differ only by slips in what they copied.</summary>
    public bool OnlySlipsDiffer => Comparison.IsEqual && !Comparison.QuotationDifferences.IsEmpty && OtherWording is null;

    private static string Joined<T>(ValueList<T> citations) => citations.IsEmpty ? Nothing : string.Join('；', citations);
}
