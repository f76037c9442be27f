using System.Globalization;
using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>The first place where the numbers of responsibilities jump or repeat (序号不连续).</summary>
/// <param name="Expected">The number that should stand there.</param>
/// <param name="Actual">The number that does.</param>
public sealed record NumberingBreak(string Expected, string Actual)
{
    /// <summary>The first break, or null. Numbers run on across direct and supervisory points, or start at 1 again with the second kind.</summary>
    /// <param name="responsibilities">The points in order; points without a number are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="responsibilities"/> is null.</exception>
    public static NumberingBreak? In(ValueList<Responsibility> responsibilities)
    {
        ArgumentNullException.ThrowIfNull(responsibilities);
        var expected = 1;
        ResponsibilityKind? kind = null;
        foreach (var point in responsibilities)
        {
            if (point.Number == 0)
            {
                continue;
            }

            var restarts = kind is { } before && before != point.Kind && point.Number == 1;
            if (point.Number != expected && !restarts)
            {
                return new(expected.ToString(CultureInfo.InvariantCulture), point.Number.ToString(CultureInfo.InvariantCulture));
            }

            kind = point.Kind;
            expected = point.Number + 1;
        }

        return null;
    }
}
