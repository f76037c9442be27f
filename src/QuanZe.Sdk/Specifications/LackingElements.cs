namespace QuanZe.Sdk.Specifications;

/// <summary>Which elements of an item are blank (缺失要素).</summary>
/// <remarks>Blank as the rules of completeness mean it: levels that are stated in words are not lacking, a type that no codelist knows is.</remarks>
internal static class LackingElements
{
    private static readonly (ItemElement Element, Func<PowerItem, bool> IsBlank)[] Questions =
    [
        (ItemElement.Name, item => string.IsNullOrWhiteSpace(item.Name)),
        (ItemElement.SubItem, item => string.IsNullOrWhiteSpace(item.SubItem)),
        (ItemElement.Code, item => item.Code.IsMissing),
        (ItemElement.Type, item => item.Type == ItemType.Unspecified),
        (ItemElement.Basis, item => item.Basis.IsEmpty),
        (ItemElement.Body, item => item.Body.IsEmpty),
        (ItemElement.HandlingUnit, item => string.IsNullOrWhiteSpace(item.HandlingUnit)),
        (ItemElement.Duties, item => string.IsNullOrWhiteSpace(item.Duties)),
        (ItemElement.Levels, item => item.Levels.IsUnspecified && string.IsNullOrWhiteSpace(item.LevelText)),
        (ItemElement.Responsibilities, item => item.Responsibilities.IsEmpty),
        (ItemElement.ResponsibilityBasis, item => item.ResponsibilityBasis.IsEmpty),
        (ItemElement.Accountability, item => item.Accountability.IsEmpty),
        (ItemElement.PowerSource, item => item.PowerSource == PowerSource.Unspecified),
        (ItemElement.StatutoryLimit, item => item.StatutoryLimit is null),
        (ItemElement.PromisedLimit, item => item.PromisedLimit is null),
        (ItemElement.Fee, item => item.Fee is null),
        (ItemElement.Status, item => item.Status == ItemStatus.Unspecified),
        (ItemElement.Validity, item => item.Validity == default),
        (ItemElement.Remarks, item => string.IsNullOrWhiteSpace(item.Remarks)),
        (ItemElement.CompetentDepartment, item => string.IsNullOrWhiteSpace(item.CompetentDepartment)),
        (ItemElement.AccountabilityScope, item => string.IsNullOrWhiteSpace(item.Accountability.Scope)),
        (ItemElement.AccountabilityBasis, item => item.Accountability.Basis.IsEmpty),
        (ItemElement.Remedies, item => string.IsNullOrWhiteSpace(item.Remedies)),
        (ItemElement.Description, item => string.IsNullOrWhiteSpace(item.Description)),
    ];

    public static IEnumerable<ItemElement> Of(PowerItem item) => Questions.Where(question => question.IsBlank(item)).Select(question => question.Element);
}
