namespace QuanZe.Sdk.Import;

/// <summary>A column that lists are known to have (清单栏目). Several headings may name the same column.</summary>
public enum ListColumn
{
    /// <summary>A column that is not known; its cells are kept verbatim.</summary>
    None = 0,

    /// <summary>The id of the row in the host's own data (编号).</summary>
    Id,

    /// <summary>The running number (序号).</summary>
    Sequence,

    /// <summary>Name (事项名称).</summary>
    Name,

    /// <summary>Sub-item (子项名称).</summary>
    SubItem,

    /// <summary>Code (事项编码).</summary>
    Code,

    /// <summary>Type (事项类型).</summary>
    Type,

    /// <summary>Establishing basis (设定依据).</summary>
    Basis,

    /// <summary>Implementing body (实施主体).</summary>
    Body,

    /// <summary>Unified social credit code of the body (统一社会信用代码).</summary>
    CreditCode,

    /// <summary>Competent department of the catalogue (主管部门).</summary>
    CompetentDepartment,

    /// <summary>Handling unit (承办机构).</summary>
    HandlingUnit,

    /// <summary>Exercising levels (行使层级).</summary>
    Levels,

    /// <summary>The extent at each level: the second column under 实施层级及权限 (行使权限).</summary>
    LevelExtent,

    /// <summary>Duties of the department (部门职责).</summary>
    Duties,

    /// <summary>Short description (事项简述).</summary>
    Description,

    /// <summary>Responsibilities of both kinds (责任事项).</summary>
    Responsibilities,

    /// <summary>Direct responsibilities in a column of their own (直接实施责任).</summary>
    DirectResponsibilities,

    /// <summary>Supervisory responsibilities in a column of their own (指导监督责任).</summary>
    SupervisoryResponsibilities,

    /// <summary>Basis of the responsibilities (责任事项依据).</summary>
    ResponsibilityBasis,

    /// <summary>Accountability circumstances (追责情形).</summary>
    Accountability,

    /// <summary>Basis of accountability (追责依据).</summary>
    AccountabilityBasis,

    /// <summary>Persons held accountable (追责对象范围).</summary>
    AccountabilityScope,

    /// <summary>Source of the power (权力来源).</summary>
    PowerSource,

    /// <summary>Document behind the source of the power (权力来源文件).</summary>
    PowerSourceDocument,

    /// <summary>Time limit set by law (法定时限).</summary>
    StatutoryLimit,

    /// <summary>Time limit promised (承诺时限).</summary>
    PromisedLimit,

    /// <summary>Whether a fee is taken (是否收费).</summary>
    Fee,

    /// <summary>Basis and rate of the fee (收费依据和标准).</summary>
    FeeBasis,

    /// <summary>Remedies (救济渠道).</summary>
    Remedies,

    /// <summary>Status (状态).</summary>
    Status,

    /// <summary>First day in force (生效日期).</summary>
    ValidFrom,

    /// <summary>Last day in force (失效日期).</summary>
    ValidTo,

    /// <summary>Remarks (备注).</summary>
    Remarks,
}
