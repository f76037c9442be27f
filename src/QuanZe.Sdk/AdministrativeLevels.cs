namespace QuanZe.Sdk;

/// <summary>Names of the levels of government (行政层级) in both languages.</summary>
public static class AdministrativeLevels
{
    /// <summary>Words met in level columns, longer before shorter, so that <c>地州市级</c> is not read as <c>市</c> twice.</summary>
    internal static ValueList<(string Word, AdministrativeLevel Level)> Words { get; } =
    [
        ("国家级", AdministrativeLevel.National), ("国家", AdministrativeLevel.National), ("国务院", AdministrativeLevel.National), ("中央", AdministrativeLevel.National),
        ("自治区级", AdministrativeLevel.Province), ("自治区", AdministrativeLevel.Province), ("省级", AdministrativeLevel.Province), ("省", AdministrativeLevel.Province),
        ("县市区级", AdministrativeLevel.County), ("县（市、区）级", AdministrativeLevel.County), ("县（市、区）", AdministrativeLevel.County), ("县(市、区)", AdministrativeLevel.County), ("县市区", AdministrativeLevel.County), ("区县级", AdministrativeLevel.County), ("区县", AdministrativeLevel.County), ("县区", AdministrativeLevel.County), ("区（县）", AdministrativeLevel.County),
        ("地州市级", AdministrativeLevel.City), ("地州市", AdministrativeLevel.City), ("地市级", AdministrativeLevel.City), ("设区的市", AdministrativeLevel.City), ("市本级", AdministrativeLevel.City), ("市级", AdministrativeLevel.City),
        ("乡镇街道", AdministrativeLevel.Township), ("镇（乡、街道）级", AdministrativeLevel.Township), ("乡镇（街道）", AdministrativeLevel.Township), ("乡（镇、街道）", AdministrativeLevel.Township), ("乡镇", AdministrativeLevel.Township), ("乡级", AdministrativeLevel.Township), ("镇级", AdministrativeLevel.Township), ("街道", AdministrativeLevel.Township),
        ("村（社区）", AdministrativeLevel.Village), ("村级", AdministrativeLevel.Village), ("社区", AdministrativeLevel.Village),
        ("县级", AdministrativeLevel.County), ("区级", AdministrativeLevel.County), ("旗县", AdministrativeLevel.County), ("县", AdministrativeLevel.County), ("市", AdministrativeLevel.City), ("乡", AdministrativeLevel.Township), ("镇", AdministrativeLevel.Township), ("村", AdministrativeLevel.Village),
    ];

    /// <summary>The name as lists print it, for example 省级.</summary>
    /// <param name="level">The level.</param>
    public static string ChineseName(this AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => "国家级",
        AdministrativeLevel.Province => "省级",
        AdministrativeLevel.City => "市级",
        AdministrativeLevel.County => "县级",
        AdministrativeLevel.Township => "乡级",
        AdministrativeLevel.Village => "村级",
        _ => "未注明",
    };

    /// <summary>The name in English, for example <c>province</c>.</summary>
    /// <param name="level">The level.</param>
    public static string EnglishName(this AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => "state",
        AdministrativeLevel.Province => "province",
        AdministrativeLevel.City => "city",
        AdministrativeLevel.County => "county",
        AdministrativeLevel.Township => "township",
        AdministrativeLevel.Village => "village",
        _ => "not stated",
    };
}
