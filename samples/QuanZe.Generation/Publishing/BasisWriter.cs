using System.Globalization;
using System.Text;
using QuanZe.Generation.Cataloguing;
using QuanZe.Generation.Statutes;
using QuanZe.Sdk;

namespace QuanZe.Generation.Publishing;

/// <summary>Writes bases (设定依据) as offices do: tags, histories in brackets, quotations, each list in its own manner.</summary>
/// <remarks>The text quoted after a provision is invented and says so.</remarks>
internal sealed class BasisWriter(SeededRandom random, double dirt)
{
    public string Write(Entry entry, IReadOnlyList<Provision> provisions, AdministrativeLevel level, Quoting quoting)
    {
        var text = new StringBuilder(provisions.Count * 160);
        var isTagged = !random.Chance(0.02 * dirt);
        foreach (var provision in provisions)
        {
            if (text.Length > 0 && !random.Chance(0.1 * dirt))
            {
                text.Append('\n');
            }

            if (isTagged)
            {
                text.Append('【').Append(Tag(provision.Statute)).Append('】');
            }

            Title(text, provision.Statute, level);
            if (provision.Article > 0)
            {
                Place(text, provision);
                Quotation(text, entry, provision, level, quoting);
            }
        }

        return text.ToString();
    }

    private string Tag(Statute statute) => statute.Rank switch
    {
        StatuteRank.AdministrativeRegulation when random.Chance(0.7 * dirt) => "法规",
        StatuteRank.ProvincialRegulation or StatuteRank.CityRegulation when random.Chance(0.3 * dirt) => "法规",
        _ => statute.Tag,
    };

    private void Title(StringBuilder text, Statute statute, AdministrativeLevel level)
    {
        var isShort = level != AdministrativeLevel.Province && random.Chance(0.02 * dirt);
        text.Append('《').Append(isShort ? statute.ShortTitle : statute.Title).Append(random.Chance(0.002 * dirt) ? "》》" : "》");
        if (dirt > 0 && !random.Chance(0.2))
        {
            text.Append(History(statute));
        }
    }

    // The same version is described in many ways, one of which quotes the decision that amended it.
    private string History(Statute statute) => random.Next(9) switch
    {
        0 or 1 => $"（{statute.Year}年修正）",
        2 => $"（{statute.Year}年修订）",
        3 => $"({statute.Year}年修正)",
        4 => $"（{statute.Year}修正）",
        5 when statute.Rank == StatuteRank.Law => $"（根据{statute.Year}年全国人民代表大会常务委员会《关于修改〈{statute.Title}〉等法律的决定》修正）",
        6 when statute.Rank == StatuteRank.AdministrativeRegulation => $"（根据{statute.Year}年《国务院关于修改<{statute.Title}>的决定》修订）",
        7 => $"（{statute.Year}年 最新修正）",
        _ => $"（{statute.Year}年公布）",
    };

    private void Place(StringBuilder text, Provision provision)
    {
        if (random.Chance(0.01 * dirt))
        {
            text.Append(random.Chance(0.5) ? "\u3000" : " ");
        }

        if (random.Chance(0.005 * dirt))
        {
            text.Append(CultureInfo.InvariantCulture, $"第{provision.Article}条");
            text.Append(provision.Paragraph == 0 ? "" : $"第{ChineseNumeral.Of(provision.Paragraph)}款");
            text.Append(provision.Point == 0 ? "" : $"第{ChineseNumeral.Of(provision.Point)}项");
        }
        else
        {
            text.Append(provision.Pinpoint);
        }
    }

    private void Quotation(StringBuilder text, Entry entry, Provision provision, AdministrativeLevel level, Quoting quoting)
    {
        if (random.Chance(0.05) && quoting == Quoting.AsItComes)
        {
            text.Append('。');
            return;
        }

        text.Append(random.Next(20) switch { 0 => ":", 1 => "\u3000", _ => "：" });
        var differs = level != AdministrativeLevel.Province && random.Chance(0.2 * dirt) && quoting == Quoting.AsItComes;
        text.Append("（示例条文）从事").Append(entry.Subject.Activity).Append("活动，").Append(quoting == Quoting.InOtherWords ? "实行备案管理，" : "应当遵守有关规定，").Append(differs ? "并" : "");
        text.Append(provision.Article % 3 == 0 ? "接受社会监督" : "保证真实合法").Append(differs ? "；" : "。");
        text.Append(entry.Type == ItemType.Penalty
            ? $"违反本法第{ChineseNumeral.Of(Math.Max(1, provision.Article / 2))}条规定的，由有关主管部门责令改正，依法给予处罚；情节严重的，从重处罚。"
            : $"县级以上人民政府{entry.Field.Name}主管部门按照职责分工负责本行政区域内的{entry.Subject.Activity}管理工作。");
    }
}
