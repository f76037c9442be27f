namespace QuanZe.Sdk.Import;

/// <summary>Reads headings that stand in no vocabulary by the words they are made of (栏目名称构词): 行政处罚事项名称, 职权依据, 权力实施主体.</summary>
/// <remarks>
/// A heading says what it is with its last word and whose it is with the words before. Each rule names the last words and the words before that turn the meaning;
/// the first rule that fits decides. What a rule does not know stays unknown: a column that is kept verbatim is better than one that is read wrongly.
/// </remarks>
internal static class HeadingGrammar
{
    private const int LongestHeading = 24;

    // Of whom a column speaks when it is not the one who exercises the power.
    private static readonly string[] Others = ["原", "上级", "配合", "协同", "协助", "共同", "监督", "监管", "审批", "下放", "委托", "对口", "对应", "行政相对", "服务对象", "抽查对象", "检查对象"];

    private static readonly string[] Things = ["事项", "职权", "权力", "权责", "项目", "许可", "处罚", "强制", "征收", "给付", "检查", "确认", "奖励", "裁决", "服务", "主项", "大项", "任务"];

    // First match wins.
    private static readonly Rule[] Rules =
    [
        // What is about a case, a paper or a way of reaching someone, and not about the item.
        new(ListColumn.None, [], ["电话", "邮箱", "网址", "链接", "地址", "地点", "流程图", "附件", "材料", "条件", "数量", "照片", "二维码", "咨询", "投诉", "结果", "频次", "比例"]),
        new(ListColumn.CreditCode, ["代码", "编码", "号码", "码"], ["信用代码", "信用码"]),
        new(ListColumn.None, ["代码", "编码", "编号", "号码", "码"], ["区划", "机构", "部门", "单位", "主体", "邮政", "对应", "上级", "原", "省级", "市级"]),
        new(ListColumn.BaseCode, ["代码", "编码", "编号", "码"], ["基本", "目录", "国家", "通用", "主项"]),
        new(ListColumn.Code, ["代码", "编码", "编号", "码"], Things),
        new(ListColumn.Code, ["代码", "编码", "编号", "码"], ["实施"]),
        new(ListColumn.Accountability, [], ["追责情形", "问责情形", "责任追究情形"]),
        new(ListColumn.AccountabilityBasis, ["依据"], ["追责", "问责", "责任追究"]),
        new(ListColumn.AccountabilityScope, ["对象", "范围", "对象范围"], ["追责", "问责", "责任追究"]),
        new(ListColumn.Accountability, ["情形", "内容", "规定", "情况", "情形及依据"], ["追责", "问责", "责任追究"]),
        new(ListColumn.FeeBasis, ["依据", "标准", "标准及依据", "依据及标准", "标准和依据"], ["收费", "征收标准", "征费"]),
        new(ListColumn.None, ["依据"], ["裁量", "赋权", "下放", "划转", "承接", "流程"]),
        new(ListColumn.ResponsibilityBasis, ["依据"], ["责任", "履责"]),
        new(ListColumn.Basis, ["依据", "依据及条款", "依据和条款", "依据名称", "依据内容", "依据及内容", "依据条款"], []),
        new(ListColumn.Basis, ["法律法规", "法律法规规章", "法律、法规、规章", "法律法规及条款", "法律法规名称及条款"], []),
        new(ListColumn.SubItem, ["子项", "小项", "分项", "业务办理项", "子项名称", "小项名称", "分项名称", "办理项名称"], []),
        new(ListColumn.HandlingUnit, ["名称", "主体", "机构", "单位", "部门", "科室", "处室", "股室", "科", "处", "股"], ["承办", "内设", "办理", "受理", "责任科室", "责任处室", "责任股室"]),
        new(ListColumn.HandlingUnit, ["科室", "处室", "股室"], []),
        new(ListColumn.CompetentDepartment, ["部门", "单位", "机关"], ["主管"]),
        new(ListColumn.None, ["主体", "机关", "机构", "部门", "单位", "部门名称", "单位名称", "机关名称", "主体名称"], Others),
        new(ListColumn.Body, ["主体", "机关", "机构", "部门", "单位", "部门名称", "单位名称", "机关名称", "主体名称"], ["实施", "行使", "执法", "执行", "检查", "处罚", "许可", "牵头", "承接", "权力", "职权", "法定", "权责", "责任", "组织"]),
        new(ListColumn.DirectResponsibilities, ["责任", "责任事项", "责任内容"], ["直接"]),
        new(ListColumn.SupervisoryResponsibilities, ["责任", "责任事项", "责任内容"], ["指导", "监督"]),
        new(ListColumn.Responsibilities, ["责任", "责任事项", "责任内容", "责任清单", "责任事项内容"], []),
        new(ListColumn.None, ["名称", "事项", "项目"], ["风险", "注意", "办事", "法律", "法规", "依据", "文件", "材料", "证照", "部门", "单位", "机关", "主体", "追责", "职责", "目录", "行业", "中介", "收费"]),
        new(ListColumn.Name, ["名称"], Things),
        new(ListColumn.Name, ["事项", "项目", "内容事项"], []),
        new(ListColumn.None, ["类型", "类别", "种类", "分类"], ["处罚种类", "证照", "对象", "办件", "收费", "部门", "主体", "材料", "服务类", "行业", "依据"]),
        new(ListColumn.Type, ["类型", "类别", "种类", "分类"], ["权", "事项", "项目", "行政", "性质"]),
        new(ListColumn.StatutoryLimit, ["时限", "期限"], ["法定"]),
        new(ListColumn.PromisedLimit, ["时限", "期限"], ["承诺"]),
        new(ListColumn.Levels, ["层级", "级别"], ["行使", "实施", "权力", "权责", "事项", "办理", "审批", "管理"]),
        new(ListColumn.LevelExtent, ["权限"], ["行使", "实施", "层级", "管理", "审批"]),
        new(ListColumn.Remedies, ["渠道", "途径"], ["救济", "救助", "复议", "诉讼"]),
        new(ListColumn.Duties, ["职责"], []),
        new(ListColumn.PowerSource, ["来源"], ["权", "事项"]),
        new(ListColumn.Description, ["简述", "概述", "描述"], []),
        new(ListColumn.Remarks, ["备注", "备注说明"], []),
    ];

    /// <summary>What a heading names; <see cref="ListColumn.None"/> when no rule knows it.</summary>
    /// <param name="key">The heading without white space, in one width.</param>
    public static ListColumn Read(string key)
    {
        if (key.Length > LongestHeading)
        {
            return ListColumn.None;
        }

        foreach (var rule in Rules)
        {
            if (rule.Fits(key))
            {
                return rule.Column;
            }
        }

        return ListColumn.None;
    }

    /// <summary>One rule.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="Endings">The last words; any when empty.</param>
    /// <param name="Words">One of them stands in the heading; any heading when empty.</param>
    private sealed record Rule(ListColumn Column, string[] Endings, string[] Words)
    {
        public bool Fits(string key) =>
            (Endings.Length == 0 || Array.Exists(Endings, ending => key.EndsWith(ending, StringComparison.Ordinal)))
            && (Words.Length == 0 || Array.Exists(Words, word => key.Contains(word, StringComparison.Ordinal)));
    }
}
