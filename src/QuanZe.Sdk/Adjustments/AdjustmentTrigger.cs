namespace QuanZe.Sdk.Adjustments;

/// <summary>What gives rise to an adjustment (调整情形).</summary>
public enum AdjustmentTrigger
{
    /// <summary>A law, regulation or rule was made, amended, repealed or interpreted (法律法规规章立改废释).</summary>
    LawChange = 0,

    /// <summary>A higher level handed down, took back or cancelled a power (上级下放、收回、取消).</summary>
    SuperiorDecision = 1,

    /// <summary>Functions or institutions changed (职能、机构调整).</summary>
    InstitutionReform = 2,

    /// <summary>Main items and sub-items are put in another order (主项子项重组).</summary>
    Reorganisation = 3,

    /// <summary>Powers are centralised, conferred or entrusted (相对集中、赋权、委托).</summary>
    Delegation = 4,

    /// <summary>Practice or the public asks for it (基层和群众需求).</summary>
    Practice = 5,
}
