using System.Globalization;

namespace QuanZe.Sdk.Reporting;

/// <summary>A list as a table with the headings of published lists (清单表格); what it writes, import reads back.</summary>
public static class ListTable
{
    private static readonly (string Heading, ItemElement Element, int Width, Func<PowerItem, string> Text)[] Columns =
    [
        ("id", ItemElement.None, 12, item => item.Id),
        ("事项名称", ItemElement.Name, 36, item => item.Name),
        ("子项名称", ItemElement.SubItem, 18, item => item.SubItem ?? ""),
        ("事项类型", ItemElement.Type, 12, item => item.TypeText ?? (item.Type == ItemType.Unspecified ? "" : item.Type.ChineseName())),
        ("事项编码", ItemElement.Code, 24, item => item.Code.Text),
        ("设定依据", ItemElement.Basis, 60, item => item.Basis.Text),
        ("实施主体", ItemElement.Body, 24, item => item.Body.Name),
        ("统一社会信用代码", ItemElement.Body, 22, item => item.Body.CreditCode?.ToString() ?? ""),
        ("主管部门", ItemElement.CompetentDepartment, 20, item => item.CompetentDepartment ?? ""),
        ("承办机构", ItemElement.HandlingUnit, 18, item => item.HandlingUnit ?? ""),
        ("行使层级", ItemElement.Levels, 16, item => item.LevelText ?? item.Levels.ToString()),
        ("部门职责", ItemElement.Duties, 30, item => item.Duties ?? ""),
        ("事项简述", ItemElement.Description, 30, item => item.Description ?? ""),
        ("责任事项", ItemElement.Responsibilities, 60, Responsibilities),
        ("责任事项依据", ItemElement.ResponsibilityBasis, 40, item => item.ResponsibilityBasis.Text),
        ("追责情形", ItemElement.Accountability, 40, item => item.Accountability.Text),
        ("追责依据", ItemElement.AccountabilityBasis, 30, item => item.Accountability.Basis.Text),
        ("追责对象范围", ItemElement.AccountabilityScope, 20, item => item.Accountability.Scope ?? ""),
        ("权力来源", ItemElement.PowerSource, 14, item => PowerSourceName(item.PowerSource)),
        ("权力来源文件", ItemElement.PowerSource, 24, item => item.PowerSourceDocument ?? ""),
        ("法定时限", ItemElement.StatutoryLimit, 12, item => item.StatutoryLimit?.Text ?? ""),
        ("承诺时限", ItemElement.PromisedLimit, 12, item => item.PromisedLimit?.Text ?? ""),
        ("是否收费", ItemElement.Fee, 12, item => item.Fee?.Text ?? ""),
        ("收费依据", ItemElement.Fee, 24, item => item.Fee?.Basis.Text ?? ""),
        ("救济渠道", ItemElement.Remedies, 24, item => item.Remedies ?? ""),
        ("状态", ItemElement.Status, 8, item => StatusName(item.Status)),
        ("生效日期", ItemElement.Validity, 12, item => Date(item.Validity.From)),
        ("失效日期", ItemElement.Validity, 12, item => Date(item.Validity.To)),
        ("备注", ItemElement.Remarks, 24, item => item.Remarks ?? ""),
    ];

    /// <summary>The headings in order: those of the model, then the list's own extra columns.</summary>
    /// <param name="list">The list.</param>
    public static ValueList<TableColumn> ColumnsOf(PowerList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Columns.Select(column => new TableColumn(column.Heading, column.Width))
            .Concat(ExtraHeadings(list).Select(heading => new TableColumn(heading, 20))).ToValueList();
    }

    /// <summary>The cells of the items in the order of <see cref="ColumnsOf"/>.</summary>
    /// <param name="list">The list.</param>
    public static IEnumerable<ValueList<string>> Rows(PowerList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var extra = ExtraHeadings(list);
        return list.Items.Select(item => Columns.Select(column => column.Text(item))
            .Concat(extra.Select(heading => item.Extra.FirstOrDefault(column => column.Heading == heading)?.Text ?? "")).ToValueList());
    }

    /// <summary>The cells of one item by heading, its own extra columns last; the id, which is no element, is left out.</summary>
    /// <param name="item">The item.</param>
    internal static IEnumerable<(string Heading, ItemElement Element, string Text)> CellsOf(PowerItem item) =>
        Columns.Where(column => column.Element != ItemElement.None).Select(column => (column.Heading, column.Element, column.Text(item)))
            .Concat(item.Extra.Select(column => (column.Heading, ItemElement.None, column.Text)));

    private static List<string> ExtraHeadings(PowerList list) =>
        [.. list.Items.SelectMany(item => item.Extra).Select(column => column.Heading).Distinct(StringComparer.Ordinal)];

    private static string Responsibilities(PowerItem item)
    {
        var lines = new List<string>();
        var kind = ResponsibilityKind.Unspecified;
        foreach (var point in item.Responsibilities)
        {
            if (point.Kind != kind)
            {
                kind = point.Kind;
                lines.Add(kind == ResponsibilityKind.Direct ? "直接实施责任：" : kind == ResponsibilityKind.Supervisory ? "指导监督责任：" : "");
            }

            lines.Add(point.Number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{point.Number}.{point.Text}") : point.Text);
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string PowerSourceName(PowerSource source) => source switch
    {
        PowerSource.StatutoryOwnLevel => "法定本级行使",
        PowerSource.DevolvedByHigherLevel => "上级下放",
        PowerSource.AuthorisedByHigherLevel => "上级授权",
        PowerSource.AuthorisedAtSameLevel => "同级授权",
        PowerSource.EntrustedByHigherLevel => "上级委托",
        PowerSource.EntrustedAtSameLevel => "同级委托",
        PowerSource.ConferredOnTownship => "赋权",
        _ => "",
    };

    private static string StatusName(ItemStatus status) => status switch
    {
        ItemStatus.InUse => "在用",
        ItemStatus.Suspended => "暂停",
        ItemStatus.Cancelled => "取消",
        ItemStatus.Draft => "草稿",
        _ => "",
    };

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

/// <summary>A column of a table that is written (表格列).</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Width">The width in characters.</param>
public sealed record TableColumn(string Heading, int Width);
