namespace QuanZe.Sdk.Findings;

/// <content>QZ2xxx: completeness of the elements (要素齐全).</content>
public static partial class FindingCodes
{
    /// <summary>No implementing body is stated (缺少实施主体).</summary>
    public static FindingCode BodyMissing { get; } = Define(2001, Severity.Error, "Completeness", "要素齐全：实施机构");

    /// <summary>No duty of the department is stated (缺少部门职责).</summary>
    public static FindingCode DutiesMissing { get; } = Define(2002, Severity.Error, "Completeness", "要素齐全：部门职责");

    /// <summary>The name is blank (缺少事项名称).</summary>
    public static FindingCode NameMissing { get; } = Define(2003, Severity.Error, "Completeness", "要素齐全：事项名称");

    /// <summary>No code is stated (缺少事项编码).</summary>
    public static FindingCode CodeMissing { get; } = Define(2004, Severity.Error, "Completeness", "要素齐全：事项编码");

    /// <summary>The type is blank or a word that no codelist knows (缺少事项类型).</summary>
    public static FindingCode TypeMissing { get; } = Define(2005, Severity.Error, "Completeness", "要素齐全：事项类型");

    /// <summary>The code is a sub-item's and the row names no sub-item (缺少子项名称).</summary>
    public static FindingCode SubItemMissing { get; } = Define(2006, Severity.Error, "Completeness", "要素齐全：子项");

    /// <summary>No legal basis is stated (缺少设定依据).</summary>
    public static FindingCode BasisMissing { get; } = Define(2007, Severity.Error, "Completeness", "要素齐全：设定依据");

    /// <summary>No exercising level is stated (缺少行使层级).</summary>
    public static FindingCode LevelsMissing { get; } = Define(2008, Severity.Error, "Completeness", "要素齐全：行使层级");

    /// <summary>No direct responsibility is stated at a level that exercises the power (缺少直接实施责任).</summary>
    public static FindingCode DirectResponsibilityMissing { get; } = Define(2009, Severity.Error, "Completeness", "要素齐全：责任事项");

    /// <summary>No accountability circumstance is stated (缺少追责情形).</summary>
    public static FindingCode AccountabilityMissing { get; } = Define(2010, Severity.Error, "Completeness", "要素齐全：追责情形及依据");

    /// <summary>The basis names an instrument without an article (设定依据未列条款).</summary>
    public static FindingCode ArticleMissing { get; } = Define(2011, Severity.Warning, "Completeness", "要素齐全：设定依据");

    /// <summary>The numbers of the responsibilities jump or repeat (责任事项序号不连续).</summary>
    public static FindingCode NumberingBroken { get; } = Define(2012, Severity.Info, "Completeness", "要素齐全：责任事项");

    /// <summary>No row of the list states a required element (清单未载明要素).</summary>
    public static FindingCode ElementNeverStated { get; } = Define(2013, Severity.Error, "Completeness", "要素齐全");
}
