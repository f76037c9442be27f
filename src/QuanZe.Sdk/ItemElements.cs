namespace QuanZe.Sdk;

/// <summary>Names of the elements (事项要素) in both languages.</summary>
public static class ItemElements
{
    /// <summary>The name as a column heading, for example 设定依据.</summary>
    /// <param name="element">The element.</param>
    public static string ChineseName(this ItemElement element) => element switch
    {
        ItemElement.Name => "事项名称",
        ItemElement.SubItem => "子项名称",
        ItemElement.Code => "事项编码",
        ItemElement.Type => "事项类型",
        ItemElement.Basis => "设定依据",
        ItemElement.Body => "实施主体",
        ItemElement.HandlingUnit => "承办机构",
        ItemElement.Duties => "部门职责",
        ItemElement.Levels => "行使层级",
        ItemElement.Responsibilities => "责任事项",
        ItemElement.ResponsibilityBasis => "责任事项依据",
        ItemElement.Accountability => "追责情形",
        ItemElement.PowerSource => "权力来源",
        ItemElement.StatutoryLimit => "法定时限",
        ItemElement.PromisedLimit => "承诺时限",
        ItemElement.Fee => "收费",
        ItemElement.Status => "状态",
        ItemElement.Validity => "有效期",
        ItemElement.Remarks => "备注",
        ItemElement.CompetentDepartment => "主管部门",
        ItemElement.AccountabilityScope => "追责对象范围",
        ItemElement.AccountabilityBasis => "追责依据",
        ItemElement.Remedies => "救济渠道",
        ItemElement.Description => "事项简述",
        _ => "事项",
    };

    /// <summary>The name in English, for example <c>establishing basis</c>.</summary>
    /// <param name="element">The element.</param>
    public static string EnglishName(this ItemElement element) => element switch
    {
        ItemElement.Name => "name",
        ItemElement.SubItem => "sub-item",
        ItemElement.Code => "code",
        ItemElement.Type => "type",
        ItemElement.Basis => "establishing basis",
        ItemElement.Body => "implementing body",
        ItemElement.HandlingUnit => "handling unit",
        ItemElement.Duties => "duties of the department",
        ItemElement.Levels => "exercising levels",
        ItemElement.Responsibilities => "responsibilities",
        ItemElement.ResponsibilityBasis => "basis of responsibilities",
        ItemElement.Accountability => "accountability circumstances",
        ItemElement.PowerSource => "source of power",
        ItemElement.StatutoryLimit => "statutory time limit",
        ItemElement.PromisedLimit => "promised time limit",
        ItemElement.Fee => "fee",
        ItemElement.Status => "status",
        ItemElement.Validity => "validity",
        ItemElement.Remarks => "remarks",
        ItemElement.CompetentDepartment => "competent department",
        ItemElement.AccountabilityScope => "scope of accountability",
        ItemElement.AccountabilityBasis => "basis of accountability",
        ItemElement.Remedies => "remedies",
        ItemElement.Description => "description",
        _ => "item",
    };
}
