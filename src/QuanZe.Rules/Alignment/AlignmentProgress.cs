namespace QuanZe.Rules.Alignment;

/// <summary>How far an alignment is (比对进度).</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Fraction">The part of the stage that is done, 0 to 1.</param>
public readonly record struct AlignmentProgress(AlignmentStage Stage, double Fraction);

/// <summary>The stages of an alignment (比对阶段), in order.</summary>
public enum AlignmentStage
{
    /// <summary>Rows of different lists are paired (匹配).</summary>
    Matching = 0,

    /// <summary>Rules are applied (判定).</summary>
    Judging = 1,

    /// <summary>The report is put together (汇总).</summary>
    Reporting = 2,
}
