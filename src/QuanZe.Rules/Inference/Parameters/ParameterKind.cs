namespace QuanZe.Rules.Inference;

/// <summary>What the value of a parameter is (参数种类).</summary>
public enum ParameterKind
{
    /// <summary>A whole number of calendar days (日).</summary>
    Days = 0,

    /// <summary>A whole number of working days (工作日).</summary>
    WorkingDays = 1,

    /// <summary>A whole number of years, or a year (年).</summary>
    Years = 2,

    /// <summary>A whole number of anything else (个数).</summary>
    Count = 3,

    /// <summary>An amount in yuan (元).</summary>
    Amount = 4,

    /// <summary>A list of words (词语).</summary>
    Words = 5,
}
