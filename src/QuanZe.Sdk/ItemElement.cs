namespace QuanZe.Sdk;

/// <summary>An element of an item (事项要素): what a column holds, what a profile requires, what a finding is about.</summary>
/// <remarks>The numbers are permanent: they order findings and are written to files.</remarks>
public enum ItemElement
{
    /// <summary>The item as a whole.</summary>
    None = 0,

    /// <summary>Name (事项名称).</summary>
    Name = 1,

    /// <summary>Sub-item (子项名称).</summary>
    SubItem = 2,

    /// <summary>Code (事项编码).</summary>
    Code = 3,

    /// <summary>Type (事项类型).</summary>
    Type = 4,

    /// <summary>Establishing basis (设定依据).</summary>
    Basis = 5,

    /// <summary>Implementing body (实施主体).</summary>
    Body = 6,

    /// <summary>Handling unit inside the body (承办机构).</summary>
    HandlingUnit = 7,

    /// <summary>Duties of the department (部门职责).</summary>
    Duties = 8,

    /// <summary>Exercising levels (行使层级).</summary>
    Levels = 9,

    /// <summary>Responsibilities (责任事项).</summary>
    Responsibilities = 10,

    /// <summary>Basis of the responsibilities (责任事项依据).</summary>
    ResponsibilityBasis = 11,

    /// <summary>Accountability circumstances (追责情形).</summary>
    Accountability = 12,

    /// <summary>Source of the power (权力来源).</summary>
    PowerSource = 13,

    /// <summary>Time limit set by law (法定时限).</summary>
    StatutoryLimit = 14,

    /// <summary>Time limit promised (承诺时限).</summary>
    PromisedLimit = 15,

    /// <summary>Fee (收费).</summary>
    Fee = 16,

    /// <summary>Status (状态).</summary>
    Status = 17,

    /// <summary>Dates of validity (生效、失效日期).</summary>
    Validity = 18,

    /// <summary>Remarks (备注).</summary>
    Remarks = 19,

    /// <summary>Competent department of the catalogue (主管部门).</summary>
    CompetentDepartment = 20,

    /// <summary>Scope of persons held accountable (追责对象范围).</summary>
    AccountabilityScope = 21,

    /// <summary>Basis of the accountability (追责依据).</summary>
    AccountabilityBasis = 22,

    /// <summary>Remedies (救济渠道).</summary>
    Remedies = 23,

    /// <summary>Short description (事项简述).</summary>
    Description = 24,
}
