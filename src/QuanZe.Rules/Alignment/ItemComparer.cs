using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Alignment;

/// <summary>Compares two rows element by element as a profile asks (要素比对); what differs is lawful or not by the rules, not here.</summary>
/// <remarks>Immutable, safe to share.</remarks>
/// <param name="profile">Which elements must agree and how they are compared.</param>
/// <param name="register">The statutes by which cited instruments are known.</param>
public sealed class ItemComparer(SamenessProfile profile, StatuteRegister register)
{
    /// <summary>The differences between two rows, in order of elements.</summary>
    /// <param name="pair">The rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pair"/> is null.</exception>
    public IReadOnlyList<ElementDifference> Compare(ComparedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (upper, lower) = (pair.Upper, pair.Lower);
        var differences = new List<ElementDifference>(4);
        foreach (var requirement in profile.Elements)
        {
            if (Required(upper, lower, requirement) is { } difference)
            {
                differences.Add(difference);
            }
        }

        AddAccompanying(differences, upper, lower);
        return differences;
    }

    private ElementDifference? Required(ListedItem upper, ListedItem lower, ElementRequirement requirement) => requirement.Element switch
    {
        ItemElement.Name => Names(upper, lower, requirement.Severity),
        ItemElement.Code => Codes(upper, lower, requirement.Severity),
        ItemElement.Type => Types(upper, lower, requirement.Severity),
        ItemElement.Basis => Bases(upper, lower, requirement.Severity),
        ItemElement.CompetentDepartment => Texts(upper, lower, requirement, item => item.CompetentDepartment),
        ItemElement.HandlingUnit => Texts(upper, lower, requirement, item => item.HandlingUnit),
        ItemElement.Duties => Texts(upper, lower, requirement, item => item.Duties),
        ItemElement.SubItem => Texts(upper, lower, requirement, item => item.SubItem),
        _ => null,
    };

    // Elements that may differ, but not in any way: their rules permit or find without the profile asking.
    private static void AddAccompanying(List<ElementDifference> differences, ListedItem upper, ListedItem lower)
    {
        var (above, below) = (upper.Item, lower.Item);
        if (!above.Body.IsEmpty && !below.Body.IsEmpty && above.Body.Name != below.Body.Name)
        {
            differences.Add(new BodyDifference(upper, lower, DepartmentFunction.AreAlike(upper.Function, lower.Function)));
        }

        if (!above.Levels.IsUnspecified && !below.Levels.IsUnspecified && above.Levels != below.Levels)
        {
            differences.Add(new ElementDifference(upper, lower, ItemElement.Levels, above.Levels.ToString(), below.Levels.ToString(), Severity.Info));
        }

        if (above.PowerSource != below.PowerSource && below.PowerSource != PowerSource.Unspecified)
        {
            differences.Add(new ElementDifference(upper, lower, ItemElement.PowerSource, above.PowerSource.ToString(), below.PowerSource.ToString(), Severity.Info));
        }

        if (Differ(above.StatutoryLimit, below.StatutoryLimit))
        {
            differences.Add(new ElementDifference(
                upper, lower, ItemElement.StatutoryLimit, above.StatutoryLimit!.Text, below.StatutoryLimit!.Text, FindingCodes.StatutoryLimitDiffers.Severity));
        }

        if (Differ(above.PromisedLimit, below.PromisedLimit))
        {
            differences.Add(new ElementDifference(upper, lower, ItemElement.PromisedLimit, above.PromisedLimit!.Text, below.PromisedLimit!.Text, Severity.Info));
        }

        if (!above.Responsibilities.IsEmpty && !below.Responsibilities.IsEmpty && !above.Responsibilities.Equals(below.Responsibilities))
        {
            differences.Add(new ElementDifference(upper, lower, ItemElement.Responsibilities, upper.ResponsibilitySummary, lower.ResponsibilitySummary, Severity.Info));
        }
    }

    private static NameDifference? Names(ListedItem upper, ListedItem lower, Severity severity) =>
        upper.Item.Name.Length == 0 || lower.Item.Name.Length == 0 || upper.PlainName == lower.PlainName ? null : new NameDifference(upper, lower, severity);

    private static ElementDifference? Codes(ListedItem upper, ListedItem lower, Severity severity)
    {
        var (above, below) = (upper.Item.Code.BaseKey, lower.Item.Code.BaseKey);
        return above is null || below is null || above == below ? null : new ElementDifference(upper, lower, ItemElement.Code, above, below, severity);
    }

    private static ElementDifference? Types(ListedItem upper, ListedItem lower, Severity severity)
    {
        var (above, below) = (upper.Item.Type, lower.Item.Type);
        return above == ItemType.Unspecified || below == ItemType.Unspecified || above == below
            ? null
            : new ElementDifference(upper, lower, ItemElement.Type, above.ChineseName(), below.ChineseName(), severity);
    }

    private BasisDifference? Bases(ListedItem upper, ListedItem lower, Severity severity)
    {
        if (upper.Item.Basis.IsEmpty || lower.Item.Basis.IsEmpty || upper.Item.Basis.Text == lower.Item.Basis.Text)
        {
            return null;
        }

        var comparison = LegalBasisComparison.Compare(upper.Item.Basis, lower.Item.Basis, register);
        return comparison.IsEqual && comparison.QuotationDifferences.IsEmpty ? null : new BasisDifference(upper, lower, comparison, severity);
    }

    private static ElementDifference? Texts(ListedItem upper, ListedItem lower, ElementRequirement requirement, Func<PowerItem, string?> text)
    {
        var (above, below) = (text(upper.Item), text(lower.Item));
        if (string.IsNullOrWhiteSpace(above) || string.IsNullOrWhiteSpace(below))
        {
            return null;
        }

        var equal = requirement.Comparison == ElementComparison.Exact
            ? above.AsSpan().Trim().SequenceEqual(below.AsSpan().Trim())
            : CanonicalText.Of(above, TextForm.Plain) == CanonicalText.Of(below, TextForm.Plain);
        return equal ? null : new ElementDifference(upper, lower, requirement.Element, above, below, requirement.Severity);
    }

    private static bool Differ(TimeLimit? above, TimeLimit? below) =>
        above?.Days is { } upper && below?.Days is { } lower
        && (upper != lower || (above.Unit != below.Unit && above.Unit != DayUnit.Unspecified && below.Unit != DayUnit.Unspecified));
}
