using QuanZe.Sdk;

namespace QuanZe.Generation;

/// <summary>Three lists that belong together, with everything that is known about them.</summary>
public sealed record GeneratedCounty
{
    /// <summary>The list of the province, which serves as the general catalogue (通用目录).</summary>
    public required PowerList Province { get; init; }

    /// <summary>The list of the city.</summary>
    public required PowerList City { get; init; }

    /// <summary>The list of the county.</summary>
    public required PowerList County { get; init; }

    /// <summary>Which rows are the same item, in the order of the province's list; rows outside the catalogue follow.</summary>
    public required ValueList<TruthRow> Truth { get; init; }

    /// <summary>The faults planted, in the order of their kinds.</summary>
    public required ValueList<PlantedFault> Faults { get; init; }

    /// <summary>Differences that are lawful and must not be reported as errors.</summary>
    public required ValueList<LawfulDifference> LawfulDifferences { get; init; }

    /// <summary>The general catalogue.</summary>
    public Catalogue Catalogue => new(Province);
}

/// <summary>One item on the three levels; an id is empty where the level has no row.</summary>
/// <param name="ProvinceId">The id in the province's list.</param>
/// <param name="CityId">The id in the city's list.</param>
/// <param name="CountyId">The id in the county's list.</param>
public sealed record TruthRow(string ProvinceId, string CityId, string CountyId);

/// <summary>A difference that the law or the method of list work permits.</summary>
/// <param name="List">The id of the list.</param>
/// <param name="ItemId">The id of the row.</param>
/// <param name="Element">The element that differs.</param>
/// <param name="Kind">The kind in a few words, for example <c>level suffix</c>.</param>
public sealed record LawfulDifference(string List, string ItemId, ItemElement Element, string Kind);
