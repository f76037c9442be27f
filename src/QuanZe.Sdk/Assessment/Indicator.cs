using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>An indicator (指标): a formula over inputs, what its value is worth, and when it warns.</summary>
/// <remarks>Immutable data; see <see cref="IndicatorFile"/> for the shipped ones.</remarks>
/// <param name="Id">The id, for example <c>response.on-time</c>.</param>
/// <param name="Target">The first level (一级指标): what is assessed, for example 履职情况.</param>
/// <param name="Group">The second level (二级指标).</param>
/// <param name="Name">The third level (三级指标): the indicator itself.</param>
/// <param name="Formula">The formula.</param>
/// <param name="Source">Where its inputs come from, in words (数据来源).</param>
/// <param name="Period">The period it is taken over, for example 年度.</param>
/// <param name="Weight">Its weight among the indicators of its template, greater than 0.</param>
/// <param name="Floor">The value that is worth nothing.</param>
/// <param name="Goal">The value that is worth 100. When it lies below <paramref name="Floor"/>, less is better (逆向指标).</param>
public sealed record Indicator(string Id, Wording Target, Wording Group, Wording Name, Formula Formula, Wording Source, Wording Period, double Weight, double Floor, double Goal)
{
    /// <summary>The colour of its warnings; null when it never warns.</summary>
    public WarningColour? Warns { get; init; }

    /// <summary>The value beyond which it warns: below it, or above it where less is better.</summary>
    public double WarnAt { get; init; }

    /// <summary>The departments that it is not for, by function or full name (豁免).</summary>
    public ValueList<string> Exempt { get; init; } = [];

    /// <summary>Whether less is better.</summary>
    public bool IsReverse => Goal < Floor;

    /// <summary>What a value is worth, from 0 to 100, straight between floor and goal.</summary>
    /// <param name="value">The value.</param>
    public double ScoreOf(double value) => Goal == Floor ? value >= Goal ? 100 : 0 : Math.Clamp((value - Floor) / (Goal - Floor), 0, 1) * 100;

    /// <summary>Whether a value warns.</summary>
    /// <param name="value">The value.</param>
    public bool WarnsAt(double value) => Warns is not null && (IsReverse ? value > WarnAt : value < WarnAt);
}

/// <summary>The three colours of warnings (三色预警).</summary>
public enum WarningColour
{
    /// <summary>Compliance (红色：合法合规).</summary>
    Red = 0,

    /// <summary>Performance (黄色：履职效能).</summary>
    Yellow = 1,

    /// <summary>Resources (蓝色：编制资源).</summary>
    Blue = 2,
}

/// <summary>Names of the colours.</summary>
public static class WarningColours
{
    /// <summary>The name of a colour.</summary>
    /// <param name="colour">The colour.</param>
    public static Wording Title(this WarningColour colour) => colour switch
    {
        WarningColour.Red => new("红色（合规）", "red (compliance)"),
        WarningColour.Yellow => new("黄色（效能）", "yellow (performance)"),
        _ => new("蓝色（资源）", "blue (resources)"),
    };
}
