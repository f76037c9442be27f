using QuanZe.Sdk;

namespace QuanZe.Generation.Cataloguing;

/// <summary>How many rows of each type the county's list has: the figures published for one county, times the scale.</summary>
/// <remarks>
/// The county's list as generated has exactly these figures: rows planted twice or outside the catalogue count, items planted as unclaimed do not.
/// At scale 1: 4,581 powers, 279 public services and 11,380 responsibilities.
/// </remarks>
public static class CountyFigures
{
    private static readonly (ItemType Type, int Rows)[] Published =
    [
        (ItemType.Licence, 249), (ItemType.Penalty, 3189), (ItemType.Coercion, 159), (ItemType.Levy, 19), (ItemType.Payment, 38),
        (ItemType.Adjudication, 9), (ItemType.Confirmation, 68), (ItemType.Award, 83), (ItemType.Inspection, 414), (ItemType.Other, 353),
        (ItemType.PublicService, 279),
    ];

    /// <summary>The number of departments at any scale.</summary>
    public const int Departments = 34;

    /// <summary>The rows of a type, at least one.</summary>
    /// <param name="type">The type.</param>
    /// <param name="scale">The multiple of one county.</param>
    public static int Rows(ItemType type, double scale = 1.0) => Math.Max(1, Round(Published.Single(entry => entry.Type == type).Rows * scale));

    /// <summary>The rows of all types.</summary>
    /// <param name="scale">The multiple of one county.</param>
    public static int Rows(double scale = 1.0) => Published.Sum(entry => Rows(entry.Type, scale));

    /// <summary>The numbered responsibilities of all rows.</summary>
    /// <param name="scale">The multiple of one county.</param>
    public static int Responsibilities(double scale = 1.0) => Math.Max(Rows(scale) * 2, Round(11380 * scale));

    private static int Round(double number) => (int)Math.Round(number, MidpointRounding.AwayFromZero);
}
