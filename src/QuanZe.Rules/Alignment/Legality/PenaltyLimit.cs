namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Which limit on setting penalties a kind goes beyond (处罚设定权限).</summary>
public enum PenaltyLimit
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>CF-01: personal liberty is for a 法律 (限制人身自由).</summary>
    PersonalLiberty = 1,

    /// <summary>CF-03: local regulations may not revoke business licences (地方性法规不得设定吊销营业执照).</summary>
    LocalRegulation = 3,

    /// <summary>CF-04: rules of departments may set warning, criticism and limited fines (部门规章).</summary>
    DepartmentRule = 4,

    /// <summary>CF-05: rules of governments likewise (地方政府规章).</summary>
    GovernmentRule = 5,

    /// <summary>CF-06: nothing below a rule may set a penalty (规章以下不得设定).</summary>
    BelowRules = 6,

    /// <summary>CF-17: the cited ranks do not permit the kind, for a mixture of reasons (依据位阶不支持该种类).</summary>
    Mixed = 17,

    /// <summary>CF-22: a kind outside 行政处罚法 第九条第一项至第五项 is for 法律、行政法规 (其他种类).</summary>
    OtherKind = 22,
}
