using QuanZe.Generation.Publishing;
using QuanZe.Sdk;

namespace QuanZe.Generation.Planting;

/// <summary>Plants missing and broken elements.</summary>
internal sealed class CompletenessFaults(Candidates rows, FaultLog log)
{
    public void Plant(List<DraftRow> list, FaultPlan plan)
    {
        Blank(list, plan.Count(4), "QZ1107", ItemElement.Levels, row => !row.IsTiered && row.PowerSource == PowerSource.StatutoryOwnLevel, row => row.Levels = [AdministrativeLevel.City], actual: "市级");
        Blank(list, plan.Count(3), "QZ2001", ItemElement.Body, row => row.Document is null, row => row.Body = null, "QZ1006");
        Blank(list, plan.Count(3), "QZ2002", ItemElement.Duties, _ => true, row => row.Duties = null);
        LoseNames(list, plan.Count(2));
        Blank(list, plan.Count(4), "QZ2004", ItemElement.Code, _ => true, row => row.BaseCode = "", "QZ1002");
        Blank(list, plan.Count(3), "QZ2006", ItemElement.SubItem, row => row.Entry.IsSubItem, row => row.SubItem = null, "QZ1001");
        Blank(list, plan.Count(3), "QZ2007", ItemElement.Basis, _ => true, row => row.Provisions = [], "QZ1004");
        Blank(list, plan.Count(3), "QZ2008", ItemElement.Levels, row => !row.IsTiered, row => row.Levels = [], "QZ1107");
        Blank(list, plan.Count(4), "QZ2009", ItemElement.Responsibilities, _ => true, LoseDirect, actual: "指导监督责任");
        Blank(list, plan.Count(3), "QZ2010", ItemElement.Accountability, _ => true, row => row.HasAccountability = false);
        Blank(list, plan.Count(4), "QZ2011", ItemElement.Basis, _ => true, LoseArticle, "QZ1004");
        Blank(list, plan.Count(4), "QZ2012", ItemElement.Responsibilities, row => row.Responsibilities.Count > 1, SkipNumber);
    }

    public void LoseTypes(List<DraftRow> list, int count) =>
        Blank(list, count, "QZ2005", ItemElement.Type, _ => true, row => row.Type = ItemType.Unspecified, "QZ1003");

    private void LoseNames(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, row => !row.Entry.IsSubItem).ToArray())
        {
            var expected = row.Name;
            row.NameCore = "";
            log.Add(row, "QZ2003", ItemElement.Name, "no name", expected, "", ("QZ1001", row), ("QZ1103", row), ("QZ1101", rows.InCatalogue(row)));
        }
    }

    private void Blank(
        List<DraftRow> list, int count, string code, ItemElement element, Func<DraftRow, bool> isFit, Action<DraftRow> spoil, string? also = null, string actual = "")
    {
        foreach (var row in rows.Take(list, count, isFit).ToArray())
        {
            var expected = Text(row, element);
            spoil(row);
            (string, DraftRow)[] effects = also is null ? [] : [(also, row)];
            log.Add(row, code, element, Kind(code), expected, actual, effects);
        }
    }

    private static string Kind(string code) => code switch
    {
        "QZ1107" => "level of the list not stated",
        "QZ2006" => "sub-item not named",
        "QZ2009" => "no direct responsibility",
        "QZ2011" => "statute cited without an article",
        "QZ2012" => "number skipped",
        _ => "left blank",
    };

    private static string Text(DraftRow row, ItemElement element) => element switch
    {
        ItemElement.Body => row.Body!.Name,
        ItemElement.Duties => row.Duties ?? "",
        ItemElement.Code => row.BaseCode,
        ItemElement.Type => row.Type.ChineseName(),
        ItemElement.SubItem => row.SubItem ?? "",
        ItemElement.Basis => string.Join('；', row.Provisions),
        ItemElement.Levels => string.Join('、', row.Levels.Select(level => level.ChineseName())),
        _ => "",
    };

    private static void LoseDirect(DraftRow row) =>
        row.Responsibilities = [.. row.Responsibilities.Select(point => point with { Kind = ResponsibilityKind.Supervisory })];

    private static void SkipNumber(DraftRow row) =>
        row.Responsibilities = [.. row.Responsibilities.Select((point, i) => i == row.Responsibilities.Count - 1 ? point with { Number = point.Number + 1 } : point)];

    private static void LoseArticle(DraftRow row) =>
        row.Provisions = [.. row.Provisions.Select((provision, i) => i == 0 ? new(provision.Statute, 0) : provision)];
}
