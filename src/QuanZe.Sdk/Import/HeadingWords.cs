using System.Collections.Frozen;
using System.Text;

namespace QuanZe.Sdk.Import;

/// <summary>Reads headings: which column a heading names and how well (表头同义词).</summary>
/// <remarks>Words stand in order of rank: where two columns of one sheet name the same column, the better word wins. 消防 lists have both 隶属机构 and 责任主体, and the first of them is the wrong body.</remarks>
internal sealed class HeadingWords
{
    private const int LongestHeading = 60;

    // Words that are put together stand behind all that are known.
    private const int ComposedRank = 100;

    private static readonly (ListColumn Column, string[] Words)[] Vocabulary =
    [
        (ListColumn.Id, ["id", "rowid", "itemid", "rowguid"]),
        (ListColumn.Sequence, ["序号", "序", "编号", "no", "seq", "sequence"]),
        (ListColumn.Name, ["事项名称", "权责事项名称", "权力事项名称", "职权名称", "权责名称", "权力名称", "项目名称", "事项", "权责事项", "权力事项", "项目", "服务事项名称", "公共服务事项名称", "服务事项", "职权事项", "名称", "主项名称", "主项", "大项", "name", "itemname", "taskname"]),
        (ListColumn.SubItem, ["子项名称", "子项", "分项", "子项事项名称", "业务办理项", "业务办理项名称", "subname", "subitem", "subitemname"]),
        (ListColumn.Code, ["事项编码", "权责事项编码", "职权编码", "权力编码", "权责编码", "项目编码", "实施编码", "编码", "事项代码", "职权编号", "权力编号", "code", "itemcode"]),
        (ListColumn.BaseCode, ["基本编码", "基本目录编码", "目录编码", "basecode"]),
        (ListColumn.Type, ["事项类型", "权力类型", "权力类别", "职权类型", "职权类别", "权责类型", "权责类别", "事项类别", "类型", "类别", "type", "itemtype", "tasktype"]),
        (ListColumn.Basis, ["设定依据", "设定、行使依据及有关条款", "实施依据", "法律依据", "法定依据", "权力依据", "职权依据", "行使依据", "权责依据", "依据", "basis", "legalbasis", "laws"]),
        (ListColumn.Body, ["实施主体", "行使主体", "法定实施主体", "实施机关", "实施机构", "实施部门", "行使机关", "责任主体", "责任单位", "责任部门", "部门", "单位", "部门名称", "单位名称", "隶属机构", "department", "body", "deptname"]),
        (ListColumn.CreditCode, ["统一社会信用代码", "实施主体统一社会信用代码", "uscc", "creditcode"]),
        (ListColumn.CompetentDepartment, ["主管部门", "业务主管部门", "行业主管部门", "competentdepartment"]),
        (ListColumn.HandlingUnit, ["承办机构", "承办科室", "责任科室", "承办处室", "责任处室", "内设机构", "承办单位", "实施科室", "handlingunit"]),
        (ListColumn.Levels, ["行使层级", "实施层级", "实施层级及权限", "行使层级及权限", "层级", "权限层级", "实施权限", "levels", "impllevels", "level"]),
        (ListColumn.LevelExtent, ["行使权限", "权限划分", "层级权限", "levelextent"]),
        (ListColumn.Duties, ["部门职责", "主要职责", "职责", "duties"]),
        (ListColumn.Description, ["事项简述", "事项描述", "简述", "主要内容", "description"]),
        (ListColumn.Responsibilities, ["责任事项内容", "责任事项", "责任内容", "responsibilities", "responsibility"]),
        (ListColumn.DirectResponsibilities, ["直接实施责任"]),
        (ListColumn.SupervisoryResponsibilities, ["指导监督责任"]),
        (ListColumn.ResponsibilityBasis, ["责任事项依据", "责任事项的依据", "责任依据", "责任事项设定依据", "responsibilitybasis"]),
        (ListColumn.Accountability, ["追责情形", "追责情形及依据", "追责依据及追责情形", "问责情形", "责任追究情形", "accountability"]),
        (ListColumn.AccountabilityBasis, ["追责依据", "问责依据", "追责情形的依据", "追责情形依据", "accountabilitybasis"]),
        (ListColumn.AccountabilityScope, ["追责对象范围", "追责对象", "问责对象", "accountabilityscope"]),
        (ListColumn.PowerSource, ["权力来源", "职权来源", "权责来源", "powersource"]),
        (ListColumn.PowerSourceDocument, ["权力来源文件", "下放文件", "委托文件", "授权文件", "赋权文件", "powersourcedocument"]),
        (ListColumn.StatutoryLimit, ["法定时限", "法定期限", "法定办结时限", "法定办理时限", "statutorylimit"]),
        (ListColumn.PromisedLimit, ["承诺时限", "承诺期限", "承诺办结时限", "承诺办理时限", "promisedlimit"]),
        (ListColumn.Fee, ["是否收费", "收费情况", "是否收取费用", "收费", "fee"]),
        (ListColumn.FeeBasis, ["收费依据和标准", "收费依据及标准", "收费(征收)依据和标准", "收费依据", "收费标准", "收费标准及依据", "feebasis"]),
        (ListColumn.Remedies, ["救济渠道", "救助渠道", "救济途径", "诉求渠道", "remedies"]),
        (ListColumn.Status, ["状态", "事项状态", "status"]),
        (ListColumn.ValidFrom, ["生效日期", "生效时间", "有效期起", "validfrom"]),
        (ListColumn.ValidTo, ["失效日期", "失效时间", "有效期止", "validto"]),
        (ListColumn.Remarks, ["备注", "说明", "remarks", "remark"]),
    ];

    private static readonly FrozenDictionary<string, (ListColumn Column, int Rank)> Known = Vocabulary
        .SelectMany(entry => entry.Words.Select((word, rank) => KeyValuePair.Create(word, (entry.Column, rank))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, ListColumn> _own = new(StringComparer.Ordinal);

    public HeadingWords(ValueList<HeadingSynonym> own)
    {
        foreach (var synonym in own)
        {
            _own[Key(synonym.Heading)] = synonym.Column;
        }
    }

    /// <summary>The column that a heading names and the rank of its word, lower is better; <see cref="ListColumn.None"/> when it is not known.</summary>
    public (ListColumn Column, int Rank) Read(string? heading)
    {
        if (heading is null || heading.Length > 4 * LongestHeading)
        {
            return default;
        }

        var key = Key(heading);
        if (key.Length is 0 or > LongestHeading)
        {
            return default;
        }

        if (TryRead(key, out var found))
        {
            return found;
        }

        // 法定期限（天/日）: what stands before the bracket names the column.
        var bracket = key.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0 && TryRead(key[..bracket], out found))
        {
            return found;
        }

        // 实施(办理)机构: a bracket in the middle adds to the words around it.
        var bare = bracket > 0 ? WithoutBrackets(key) : key;
        if (TryRead(bare, out found))
        {
            return found;
        }

        var column = HeadingGrammar.Read(bare);
        return column == ListColumn.None ? default : (column, ComposedRank);
    }

    private static string Key(string heading)
    {
        var key = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (!CellText.IsInvisible(c) && c is not ('_' or '*' or '＊' or '.' or '．' or ':' or '：'))
            {
                key.Append(c switch { '（' => '(', '）' => ')', _ => char.ToLowerInvariant(c) });
            }
        }

        return key.ToString();
    }

    private static string WithoutBrackets(string key)
    {
        var bare = new StringBuilder(key.Length);
        var depth = 0;
        foreach (var c in key)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0)
            {
                bare.Append(c);
            }

            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return bare.ToString();
    }

    private bool TryRead(string key, out (ListColumn Column, int Rank) found)
    {
        if (_own.TryGetValue(key, out var column))
        {
            found = (column, -1);
            return true;
        }

        return Known.TryGetValue(key, out found);
    }
}
