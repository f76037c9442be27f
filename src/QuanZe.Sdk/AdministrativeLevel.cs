namespace QuanZe.Sdk;

/// <summary>A level of government (行政层级), numbered as the level digit of an implementation code (行使层级).</summary>
/// <remarks>Source: exchange dictionaries of the national platform: 1 国家 2 省 3 市 4 县 5 镇（乡、街道） 6 村（社区）.</remarks>
public enum AdministrativeLevel
{
    /// <summary>Not stated (未注明).</summary>
    Unspecified = 0,

    /// <summary>The state (国家级).</summary>
    National = 1,

    /// <summary>Province, autonomous region, municipality (省级).</summary>
    Province = 2,

    /// <summary>Prefecture-level city, prefecture, league (市级).</summary>
    City = 3,

    /// <summary>County, district, county-level city, banner (县级).</summary>
    County = 4,

    /// <summary>Town, township, street office (乡级).</summary>
    Township = 5,

    /// <summary>Village, community (村级); public services only.</summary>
    Village = 6,
}
