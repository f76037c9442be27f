using QuanZe.Generation.Bodies;
using QuanZe.Generation.Cataloguing;
using QuanZe.Generation.Statutes;
using QuanZe.Sdk;

namespace QuanZe.Generation.Publishing;

/// <summary>Decides what each government's row says about an entry, lawful differences between the levels included.</summary>
internal sealed class RowPlanner(SeededRandom random, BodyRegister bodies, LawfulLog lawful)
{
    private static readonly string[] CentralisedFields =
    [
        "住房和城乡建设", "交通运输", "水利", "农业农村", "卫生健康", "文化和旅游", "市场监督管理", "自然资源和规划", "教育和体育", "人力资源和社会保障", "民政", "林业",
        "畜牧兽医", "新闻出版", "人民防空", "发展和改革", "商务",
    ];

    private static readonly string[] EnforcedFields = ["住房和城乡建设", "水利", "林业", "自然资源和规划", "人民防空"];

    public DraftRow Plan(Entry entry, Government government)
    {
        var row = new DraftRow
        {
            Entry = entry,
            Government = government,
            Body = bodies.Of(entry.Field, government.Level),
            NameCore = entry.Subject.Core,
            NameEnding = entry.Subject.Ending,
            SubItem = entry.SubItem,
            Type = entry.Type,
            BaseCode = entry.BaseCode,
            HasImplementationCode = government.Level == AdministrativeLevel.City || (government.Level == AdministrativeLevel.County && !random.Chance(0.2)),
            Provisions = entry.Provisions,
            Levels = entry.Levels,
            IsTiered = entry.IsTiered,
            Duties = $"负责{entry.Field.Name}领域{entry.Subject.Activity}的管理和监督工作。",
            StatutoryDays = entry.StatutoryDays,
            PromisedDays = entry.StatutoryDays,
        };
        if (entry.Role == EntryRole.Cancelled || (entry.Role == EntryRole.CancelledYetClaimed && government.Level != AdministrativeLevel.County))
        {
            row.Status = ItemStatus.Cancelled;
        }

        if (government.Level != AdministrativeLevel.Province)
        {
            Differ(row);
        }

        return row;
    }

    private void Differ(DraftRow row)
    {
        var (entry, level) = (row.Entry, row.Government.Level);
        if (level == AdministrativeLevel.County)
        {
            DifferInBody(row);
            DifferInSource(row);
        }

        if (random.Chance(0.006))
        {
            row.NameSuffix = level == AdministrativeLevel.County ? "（县级）" : "（市级）";
            lawful.Add(row, ItemElement.Name, "level suffix");
        }
        else if (entry.Type == ItemType.Licence && random.Chance(0.02))
        {
            row.NamePrefix = "权限内";
            lawful.Add(row, ItemElement.Name, "extent of authority");
        }

        DifferInBasis(row, entry);
        if (entry.StatutoryDays > 5 && random.Chance(0.7))
        {
            row.PromisedDays = Math.Max(1, entry.StatutoryDays / (2 + random.Next(3)));
            lawful.Add(row, ItemElement.PromisedLimit, "shorter promised limit");
        }
    }

    private void DifferInBody(DraftRow row)
    {
        var entry = row.Entry;
        if (entry.Type == ItemType.Licence && CentralisedFields.Contains(entry.Field.Name) && random.Chance(0.6))
        {
            row.Body = bodies.Approval;
            row.PowerSource = PowerSource.AuthorisedByHigherLevel;
            row.Document = "《山东省人民政府关于招远市开展相对集中行政许可权改革的批复》（鲁政字〔2018〕301号）";
            lawful.Add(row, ItemElement.Body, "centralised licensing");
        }
        else if (entry.Type == ItemType.Penalty && EnforcedFields.Contains(entry.Field.Name) && random.Chance(0.3))
        {
            row.Body = bodies.Enforcement;
            row.PowerSource = PowerSource.AuthorisedByHigherLevel;
            row.Document = "《山东省人民政府关于招远市开展综合行政执法工作的批复》（鲁政字〔2019〕87号）";
            lawful.Add(row, ItemElement.Body, "comprehensive enforcement");
        }
    }

    private void DifferInSource(DraftRow row)
    {
        if (row.Entry.Role != EntryRole.Devolved)
        {
            return;
        }

        var isEntrusted = random.Chance(0.35);
        row.Levels = [AdministrativeLevel.County];
        row.IsTiered = false;
        row.PowerSource = isEntrusted ? PowerSource.EntrustedByHigherLevel : PowerSource.DevolvedByHigherLevel;
        row.Document = isEntrusted
            ? "《烟台市人民政府关于委托实施部分市级行政权力事项的决定》（烟政发〔2021〕9号）"
            : "《烟台市人民政府关于下放部分市级行政权力事项的通知》（烟政发〔2020〕12号）";
        lawful.Add(row, ItemElement.PowerSource, isEntrusted ? "entrusted by the city" : "devolved by the city");
    }

    private void DifferInBasis(DraftRow row, Entry entry)
    {
        var provisions = row.Provisions.ToList();
        var refinable = provisions.FindIndex(provision => provision.Paragraph == 0 && provision.Point == 0);
        if (refinable >= 0 && random.Chance(0.05))
        {
            provisions[refinable] = provisions[refinable] with { Paragraph = 1 };
            lawful.Add(row, ItemElement.Basis, "refined pinpoint");
        }

        if (entry.Field.Provincial is { } provincial && random.Chance(0.08))
        {
            provisions.Add(new(provincial, 4 + random.Next(provincial.Articles - 6)));
            lawful.Add(row, ItemElement.Basis, "provincial regulation added");
        }

        if (entry.Field.Municipal is { } municipal && random.Chance(0.12))
        {
            provisions.Add(new Provision(municipal, 4 + random.Next(municipal.Articles - 6)));
            lawful.Add(row, ItemElement.Basis, "city regulation added");
        }

        row.Provisions = provisions;
    }
}
