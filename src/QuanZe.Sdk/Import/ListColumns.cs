namespace QuanZe.Sdk.Import;

/// <summary>What each column of a list holds (栏目与要素).</summary>
internal static class ListColumns
{
    /// <summary>One more than the greatest number of a column.</summary>
    public const int Count = (int)ListColumn.Remarks + 1;

    /// <summary>The element that a column fills; <see cref="ItemElement.None"/> when it fills none.</summary>
    public static ItemElement Element(this ListColumn column) => column switch
    {
        ListColumn.Name => ItemElement.Name,
        ListColumn.SubItem => ItemElement.SubItem,
        ListColumn.Code => ItemElement.Code,
        ListColumn.Type => ItemElement.Type,
        ListColumn.Basis => ItemElement.Basis,
        ListColumn.Body or ListColumn.CreditCode => ItemElement.Body,
        ListColumn.CompetentDepartment => ItemElement.CompetentDepartment,
        ListColumn.HandlingUnit => ItemElement.HandlingUnit,
        ListColumn.Levels or ListColumn.LevelExtent => ItemElement.Levels,
        ListColumn.Duties => ItemElement.Duties,
        ListColumn.Description => ItemElement.Description,
        ListColumn.Responsibilities or ListColumn.DirectResponsibilities or ListColumn.SupervisoryResponsibilities => ItemElement.Responsibilities,
        ListColumn.ResponsibilityBasis => ItemElement.ResponsibilityBasis,
        ListColumn.Accountability => ItemElement.Accountability,
        ListColumn.AccountabilityBasis => ItemElement.AccountabilityBasis,
        ListColumn.AccountabilityScope => ItemElement.AccountabilityScope,
        ListColumn.PowerSource or ListColumn.PowerSourceDocument => ItemElement.PowerSource,
        ListColumn.StatutoryLimit => ItemElement.StatutoryLimit,
        ListColumn.PromisedLimit => ItemElement.PromisedLimit,
        ListColumn.Fee or ListColumn.FeeBasis => ItemElement.Fee,
        ListColumn.Remedies => ItemElement.Remedies,
        ListColumn.Status => ItemElement.Status,
        ListColumn.ValidFrom or ListColumn.ValidTo => ItemElement.Validity,
        ListColumn.Remarks => ItemElement.Remarks,
        _ => ItemElement.None,
    };
}
