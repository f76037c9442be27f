using QuanZe.Sdk;

namespace QuanZe.Generation.Bodies;

/// <summary>One of the three governments whose lists are generated.</summary>
internal sealed record Government(AdministrativeLevel Level, string ListId, string Name, string Division, char IdLetter)
{
    public static Government Province { get; } = new(AdministrativeLevel.Province, "province", "山东省", "370000", 'P');

    public static Government City { get; } = new(AdministrativeLevel.City, "city", "烟台市", "370600", 'C');

    public static Government County { get; } = new(AdministrativeLevel.County, "county", "招远市", "370685", 'X');

    public static IReadOnlyList<AdministrativeLevel> Levels { get; } = [AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County];

    public static Government Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Province => Province,
        AdministrativeLevel.City => City,
        _ => County,
    };
}
