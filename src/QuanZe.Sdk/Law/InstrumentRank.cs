namespace QuanZe.Sdk.Law;

/// <summary>The rank of a source of law (效力位阶). The numbers are names, not an order: compare with <see cref="InstrumentRanks.Compare"/>.</summary>
/// <remarks>Source: 立法法 (2023) 第九十八条至第一百零二条, 第一百零六条.</remarks>
public enum InstrumentRank
{
    /// <summary>Not known (未知).</summary>
    Unknown = 0,

    /// <summary>The constitution (宪法).</summary>
    Constitution = 1,

    /// <summary>A law of the National People's Congress or its Standing Committee (法律).</summary>
    Law = 2,

    /// <summary>An administrative regulation of the State Council (行政法规).</summary>
    AdministrativeRegulation = 3,

    /// <summary>A decision of the State Council (国务院决定).</summary>
    StateCouncilDecision = 4,

    /// <summary>A local regulation of a province (省级地方性法规).</summary>
    ProvincialRegulation = 5,

    /// <summary>A local regulation of a city with districts or a prefecture (设区的市地方性法规).</summary>
    CityRegulation = 6,

    /// <summary>Autonomous and separate regulations, regulations of special zones (自治条例、单行条例、经济特区法规).</summary>
    SpecialRegulation = 7,

    /// <summary>A rule of a department of the State Council (部门规章).</summary>
    DepartmentRule = 8,

    /// <summary>A rule of a provincial government (省级政府规章).</summary>
    ProvincialRule = 9,

    /// <summary>A rule of the government of a city with districts (设区的市政府规章).</summary>
    CityRule = 10,

    /// <summary>A normative document (规范性文件).</summary>
    NormativeDocument = 11,

    /// <summary>Party regulations, function regulations and anything else (党内法规、“三定”规定等).</summary>
    Other = 12,

    /// <summary>A judicial interpretation (司法解释).</summary>
    JudicialInterpretation = 13,
}
