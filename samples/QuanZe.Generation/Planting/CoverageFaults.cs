using QuanZe.Generation.Bodies;
using QuanZe.Generation.Cataloguing;
using QuanZe.Generation.Publishing;
using QuanZe.Generation.Statutes;
using QuanZe.Generation.Subjects;
using QuanZe.Sdk;

namespace QuanZe.Generation.Planting;

/// <summary>Plants faults of coverage: not claimed, claimed twice, listed twice, outside the catalogue, cancelled but listed.</summary>
internal sealed class CoverageFaults(FaultPlan plan, BodyRegister bodies, DraftLists lists, Candidates rows, FaultLog log)
{
    // Powers that no catalogue of the generator knows; the field is where they are put.
    private static readonly (string Core, string Activity)[] Outside =
    [
        ("黄金小镇民宿星级挂牌", "乡村旅游"), ("乡贤文化理事会组建指导", "基层治理"), ("粉丝加工技艺传习点命名", "粉丝加工"), ("果业合作联社信用分档", "苹果种植"),
        ("古村落夜游线路公告", "夜间旅游"), ("镇街共享农机驿站布点", "农机共享"), ("滨海驿站志愿巡护登记", "海岸巡护"), ("田间学校优秀讲师推介", "农民教育"),
        ("矿山退坡路段绿化认养登记", "绿化认养"), ("老字号粉丝作坊门店挂牌", "老字号保护"), ("城乡便民早市摊位摇号", "早市经营"), ("企业家接待日议题征集", "营商服务"),
    ];

    public void Plant()
    {
        foreach (var row in lists.Province.Where(row => row.Entry.Role == EntryRole.Unclaimed))
        {
            log.Add(row, "QZ1101", ItemElement.None, "not claimed by the county", "县级认领", "");
        }

        foreach (var row in lists.County.Where(row => row.Entry.Role == EntryRole.CancelledYetClaimed))
        {
            log.Add(row, "QZ1104", ItemElement.Status, "cancelled in the catalogue, alive in the county", "取消", "在用");
        }

        LeaveOutOfCity(plan.Count(2));
        foreach (var type in ItemTypes.All)
        {
            Duplicate(type, plan.Duplicates(type));
            ClaimTwice(type, plan.Doubled(type));
            AddOutside(type, plan.Outside(type));
        }
    }

    /// <summary>Takes the county from the levels of catalogue rows that it claims.</summary>
    public void ClaimAtOtherLevel(int count)
    {
        foreach (var row in rows.Take(lists.County, count, row => row is { Entry: { Role: EntryRole.Claimed, IsSubItem: false, IsTiered: false }, Document: null, PowerSource: PowerSource.StatutoryOwnLevel }).ToArray())
        {
            rows.InCatalogue(row).Levels = [AdministrativeLevel.Province, AdministrativeLevel.City];
            log.Add(row, "QZ1108", ItemElement.Levels, "claimed at a level that the catalogue does not name", "省级、市级", "县级");
        }
    }

    private void LeaveOutOfCity(int count)
    {
        var left = rows.Take(lists.City, count, row => row.Entry is { Role: EntryRole.Claimed, IsSubItem: false, IsTiered: false }).ToArray();
        foreach (var row in left)
        {
            log.Add(rows.InCatalogue(row), "QZ1101", ItemElement.None, "not claimed by the city", "市级认领", "");
            row.IsTouched = true;
            lists.City.Remove(row);
        }
    }

    private void Duplicate(ItemType type, int count)
    {
        foreach (var row in rows.Take(lists.County, count, row => row.Type == type && !row.Entry.IsSubItem).ToArray())
        {
            var second = row.Copy();
            row.IsTouched = true;
            log.Add(second, "QZ1106", ItemElement.None, "listed twice by one body", "", row.Name, ("QZ1106", row), ("QZ1103", second), ("QZ1103", row));
            lists.County.Add(second);
        }
    }

    private void ClaimTwice(ItemType type, int count)
    {
        foreach (var row in rows.Take(lists.County, count, row => row.Type == type && !row.Entry.IsSubItem && row.Document is null).ToArray())
        {
            var second = row.Copy();
            second.Body = Other(row);
            row.IsTouched = true;
            log.Add(
                second, "QZ1102", ItemElement.Body, "claimed by two bodies", row.Body!.Name, second.Body.Name,
                ("QZ1102", row), ("QZ1006", second), ("QZ1103", second), ("QZ1103", row), ("QZ1006", row));
            lists.County.Add(second);
        }
    }

    private Body Other(DraftRow row)
    {
        var position = (Field.All.ToList().IndexOf(row.Entry.Field) + 7) % Field.All.Count;
        return bodies.Of(Field.All[position], AdministrativeLevel.County);
    }

    private void AddOutside(ItemType type, int count)
    {
        var models = rows.Take(lists.County, count, row => row.Type == type && row.Document is null && row.Provisions.Count == 1).ToArray();
        for (var i = 0; i < models.Length; i++)
        {
            var model = models[i];
            var serial = lists.County.Count(row => row.BaseCode.Length > 6 && row.BaseCode[4..6] == "99");
            var (core, activity) = Outside[serial % Outside.Length];
            var subject = new Subject(Named(type, core) + Again(serial / Outside.Length), "", activity);
            var entry = model.Entry with { Subject = subject, BaseCode = $"37{(int)type:00}99{900 - serial:000}000", SubItem = null };
            var row = new DraftRow
            {
                Entry = entry,
                Government = Government.County,
                Body = model.Body,
                NameCore = subject.Core,
                NameEnding = "",
                Type = type,
                BaseCode = entry.BaseCode,
                HasImplementationCode = true,
                Provisions = [new Provision(model.Provisions[0].Statute, Math.Max(2, model.Provisions[0].Statute.Articles - 1))],
                Levels = [AdministrativeLevel.County],
                Duties = $"负责{entry.Field.Name}领域{activity}的管理和监督工作。",
            };
            log.Add(row, "QZ1103", ItemElement.None, "not in the catalogue", "", subject.Name);
            lists.County.Add(row);
        }
    }

    private static string Named(ItemType type, string core) => type switch
    {
        ItemType.Penalty => $"对违反{core}约定的处罚",
        ItemType.Inspection => $"对{core}情况的检查",
        ItemType.PublicService => $"{core}服务",
        _ => core,
    };

    private static string Again(int round) => round == 0 ? "" : $"（第{ChineseNumeral.Of(round + 1)}批）";
}
