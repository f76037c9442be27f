using System.Globalization;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Specifications;

/// <summary>The numbers of a division and of everything under it (区划号段).</summary>
internal static class DivisionRange
{
    private const int Digits = 12;

    /// <summary>The first number of the range and the first behind it.</summary>
    public static (long First, long Next) Of(DivisionCode division)
    {
        var prefix = division.Prefix;
        var width = 1L;
        for (var digit = prefix.Length; digit < Digits; digit++)
        {
            width *= 10;
        }

        var first = long.Parse(prefix, CultureInfo.InvariantCulture) * width;
        return (first, first + width);
    }
}
