using System.Globalization;
using QuanZe.Generation.Bodies;
using QuanZe.Generation.Cataloguing;
using QuanZe.Generation.Publishing;
using QuanZe.Generation.Statutes;
using QuanZe.Generation.Subjects;
using QuanZe.Sdk;

namespace QuanZe.Generation.Planting;

/// <summary>Plants differences between the levels that nothing permits.</summary>
internal sealed class SamenessFaults(SeededRandom random, BodyRegister bodies, LawfulLog lawful, DraftLists lists, Candidates rows, FaultLog log)
{
    // Other words with another meaning, in which the item can still be recognised.
    private static readonly (string From, string To)[] Rewordings =
    [
        ("未按照规定", "未及时"), ("提供虚假材料", "隐瞒有关情况"), ("不符合国家标准", "不符合行业标准"), ("拒绝、阻碍", "不配合"), ("未妥善保管", "未按期移交"),
        ("隐匿、销毁", "遗失"), ("擅自拆除、损毁", "擅自迁移"), ("出租、出借、转让", "出租、出借"), ("核发", "换发"), ("信息查询", "信息变更"), ("从事", "参与"),
    ];

    private static readonly (ItemType One, ItemType Other)[] Confused =
        [(ItemType.Licence, ItemType.Confirmation), (ItemType.Other, ItemType.PublicService), (ItemType.Other, ItemType.Confirmation)];

    public void ChangeNames(List<DraftRow> list, int count)
    {
        var names = lists.Province.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Take(list, count, row => IsPlain(row) && Reworded(row) is { } core && !names.Contains(core + row.NameEnding)).ToArray())
        {
            var expected = row.Name;
            row.NameCore = Reworded(row)!;
            log.Add(row, "QZ1001", ItemElement.Name, "name reworded", expected, row.Name);
        }
    }

    public void GiveMainCodes(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, row => row.Entry.IsSubItem).ToArray())
        {
            ChangeCode(row, row.BaseCode[..9] + "00Y", "main code for a sub-item");
        }
    }

    public void GiveOtherCodes(List<DraftRow> list, int count)
    {
        var codes = lists.Province.Select(row => row.BaseCode[..9]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Take(list, count, IsPlain).ToArray())
        {
            var main = 998;
            while (!codes.Add(row.BaseCode[..6] + main.ToString("000", CultureInfo.InvariantCulture)))
            {
                main--;
            }

            ChangeCode(row, row.BaseCode[..6] + main.ToString("000", CultureInfo.InvariantCulture) + "000", "another code");
        }
    }

    /// <summary>Exchanges the types of two rows, so that the figures by type stay as published.</summary>
    public void SwapTypes(List<DraftRow> list, int pairs)
    {
        for (var i = 0; i < pairs; i++)
        {
            var (one, other) = Confused[i % Confused.Length];
            var first = rows.Take(list, 1, row => row.Type == one && IsPlain(row)).FirstOrDefault();
            var second = rows.Take(list, 1, row => row.Type == other && IsPlain(row)).FirstOrDefault();
            if (first is not null && second is not null)
            {
                ChangeType(first, other);
                ChangeType(second, one);
            }
        }
    }

    public void RemoveCitations(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, row => row.Entry.Provisions.Count >= 2).ToArray())
        {
            var removed = row.Entry.Provisions[0];
            ChangeBasis(row, [.. row.Provisions.Where(provision => provision.Statute != removed.Statute)], "citation removed", removed.ToString(), "");
        }
    }

    public void ChangeArticles(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, row => row.Provisions[0] == row.Entry.Provisions[0]).ToArray())
        {
            var right = row.Provisions[0];
            var wrong = new Provision(right.Statute, right.Article > 10 ? right.Article - 7 : right.Article + 7);
            ChangeBasis(row, [wrong, .. row.Provisions.Skip(1)], "another article", right.ToString(), wrong.ToString());
        }
    }

    public void AddInstruments(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, IsPlain).ToArray())
        {
            var foreign = Field.All.First(field => field != row.Entry.Field && random.Chance(0.2)).National[0];
            var added = new Provision(foreign, 3 + random.Next(foreign.Articles - 6));
            ChangeBasis(row, [.. row.Provisions, added], "instrument added that is not local", "", added.ToString());
        }
    }

    public void QuoteOtherWords(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, row => IsPlain(row) && row.Provisions[0] == row.Entry.Provisions[0] && row.Provisions[0].Article > 0).ToArray())
        {
            rows.InCatalogue(row).Quoting = Quoting.Faithfully;
            row.Quoting = Quoting.InOtherWords;
            log.Add(row, "QZ1005", ItemElement.Basis, "provision quoted in other words", "应当遵守有关规定", "实行备案管理");
        }
    }

    public void LoseDocuments(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, row => row.Document is not null && row.Entry.Role == EntryRole.Claimed).ToArray())
        {
            row.Document = null;
            row.PowerSource = PowerSource.StatutoryOwnLevel;
            lawful.Remove(row, ItemElement.Body);
            log.Add(row, "QZ1006", ItemElement.Body, "held by another department without a document", Own(row).Name, row.Body!.Name);
        }
    }

    public void GiveToOtherBodies(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, row => row.Document is null && IsPlain(row)).ToArray())
        {
            var other = Field.All[(Field.All.ToList().IndexOf(row.Entry.Field) + 11) % Field.All.Count];
            row.Body = bodies.Of(other, row.Government.Level);
            log.Add(row, "QZ1006", ItemElement.Body, "body of another function", Own(row).Name, row.Body.Name);
        }
    }

    public void ChangeLimits(List<DraftRow> list, int count)
    {
        foreach (var row in rows.Take(list, count, row => row.StatutoryDays > 0).ToArray())
        {
            var expected = $"{row.StatutoryDays}个工作日";
            row.StatutoryDays += 10;
            log.Add(row, "QZ1007", ItemElement.StatutoryLimit, "another statutory limit", expected, $"{row.StatutoryDays}个工作日");
        }
    }

    private static bool IsPlain(DraftRow row) => row.Entry is { IsSubItem: false, Role: EntryRole.Claimed };

    private static string? Reworded(DraftRow row)
    {
        foreach (var (from, to) in Rewordings)
        {
            if (row.NameCore.Contains(from, StringComparison.Ordinal))
            {
                return row.NameCore.Replace(from, to, StringComparison.Ordinal);
            }
        }

        return null;
    }

    private Body Own(DraftRow row) => bodies.Of(row.Entry.Field, row.Government.Level);

    private void ChangeCode(DraftRow row, string code, string kind)
    {
        var expected = row.BaseCode;
        row.BaseCode = code;
        log.Add(row, "QZ1002", ItemElement.Code, kind, expected, code, code.EndsWith('Y') ? [("QZ2107", row)] : []);
    }

    private void ChangeType(DraftRow row, ItemType type)
    {
        var expected = row.Type;
        row.Type = type;
        log.Add(row, "QZ1003", ItemElement.Type, "another type", expected.ChineseName(), type.ChineseName(), ("QZ2104", row));
    }

    private void ChangeBasis(DraftRow row, Provision[] provisions, string kind, string expected, string actual)
    {
        row.Provisions = provisions;
        log.Add(row, "QZ1004", ItemElement.Basis, kind, expected, actual);
    }
}
