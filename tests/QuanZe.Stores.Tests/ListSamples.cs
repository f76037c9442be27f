using QuanZe.Generation;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>5,000 items of four lists: synthetic rows of three levels, with claims, findings and versions drawn from a fixed seed, and rows of hostile text.</summary>
internal static class ListSamples
{
    public const int Size = 5000;

    private static readonly FindingCode[] Codes = [FindingCodes.NameDiffers, FindingCodes.BasisDiffers, FindingCodes.BasisMissing, FindingCodes.TypeDiffers];

    private static PowerItem Known { get; } = new()
    {
        Id = "known-1",
        Name = "建设工程规划许可证核发",
        Type = ItemType.Licence,
        Code = ItemCode.Read("000115001000"),
        Body = new ImplementingBody { Name = "招远市自然资源和规划局", CreditCode = UnifiedSocialCreditCode.Parse("11370685MB0000035P") },
        Basis = LegalBasis.Read("《中华人民共和国城乡规划法》第四十条"),
        Levels = ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County),
        Responsibilities = [new(ResponsibilityKind.Unspecified, 1, "受理。"), new(ResponsibilityKind.Supervisory, 2, "指导。")],
    };

    /// <summary>No text that UTF-8 can write: it is kept with U+FFFD in the place of the half.</summary>
    public const string HalfOfAPair = "half\ud842pair";

    /// <summary>Texts that try to be something else than text.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "'; drop table items; --", "许可\" or \"1\"=\"1", "100%", "1_0", "[0-9]", "\\", "许可\\%", "a%b_c[d]e", "😀许可", "𠮷野家许可", "！感叹许可", "nul\0中间", HalfOfAPair, "{0} {name}", "$1 @p0 :p ?",
        "line\r\nbreak", "--", "/* 注 */", "NULL", "ÀÉ许可", "İıſß", "\u202e倒写", "许可", "許可", "ＸＵ ＫＥ", "xu ke", " ", "〔〕",
    ];

    /// <summary>The rows, in the order of their lists.</summary>
    public static ValueList<StoredItem> Rows { get; } = Make();

    /// <summary>A row that the questions of the catalogue name.</summary>
    public static StoredItem Original => Rows[0];

    private static ValueList<StoredItem> Make()
    {
        var generated = CountyGenerator.Generate(new GenerationOptions { Seed = 5 });
        var hostile = new PowerList { Id = "hostile '; %", Level = AdministrativeLevel.Township, Division = DivisionCode.Parse("370685101000"), Items = Hostile.Select(Strange).ToValueList() };
        var known = new PowerList
        {
            Id = "known",
            Level = AdministrativeLevel.County,
            Division = DivisionCode.Parse("370612"),
            Items = [Known, Known with { Id = "known-2", Name = "建设工程规划许可证 核发（县级）" }, Known with { Id = "known-3", Basis = LegalBasis.Read("《城市房屋拆迁管理条例》第六条") }, Known with { Id = "known-4", SubItem = "变更", Basis = LegalBasis.Read("《房屋拆迁条例》") }],
        };
        PowerList[] lists =
        [
            known,
            generated.County with { Division = DivisionCode.Parse("370685"), Items = generated.County.Items.Take(3000).ToValueList() },
            generated.City with { Division = DivisionCode.Parse("370600"), Items = generated.City.Items.Take(1000).ToValueList() },
            generated.Province with { Division = DivisionCode.Parse("370000"), Items = generated.Province.Items.Take(Size - 4000 - Hostile.Count - known.Items.Count).ToValueList() },
            hostile,
        ];
        var random = new SeededDecoration(20261101);
        return lists.SelectMany(list => StoredItems.Of(list with { Items = list.Items.Select(random.Vary).ToValueList() })).Select(random.Decorate).ToValueList();
    }

    private static PowerItem Strange(string text, int index) => new()
    {
        Id = $"{index} {text}",
        Name = text,
        Basis = LegalBasis.Read($"《{text}办法》第{index + 1}条"),
        Body = new() { Name = $"{text}局" },
        Code = ItemCode.Read(text),
    };

    /// <summary>What a host would have recorded, at random.</summary>
    private sealed class SeededDecoration(int seed)
    {
        private readonly Random _random = new(seed);

        public PowerItem Vary(PowerItem item) => item with
        {
            Status = (ItemStatus)_random.Next(5),
            PowerSource = (PowerSource)_random.Next(8),
            Duties = _random.Next(9) == 0 ? null : item.Duties,
            Levels = _random.Next(10) == 0 ? ExercisingLevels.Tiered : item.Levels,
            Validity = new(_random.Next(2) == 0 ? null : new DateOnly(2010 + _random.Next(16), 1, 1), _random.Next(2) == 0 ? null : new DateOnly(2016 + _random.Next(16), 12, 31)),
            Code = item.Id.StartsWith("known", StringComparison.Ordinal) ? item.Code : _random.Next(12) switch { 0 => ItemCode.Read("1.23E+19"), 1 => ItemCode.Read("00011500100"), 2 => ItemCode.Missing, 3 => ItemCode.Read("3706850215001"), _ => item.Code },
        };

        public StoredItem Decorate(StoredItem row) => row with
        {
            Claim = (ClaimStanding)_random.Next(4),
            ChangedIn = 1 + _random.Next(5),
            Findings = Enumerable.Range(0, Math.Max(0, _random.Next(5) - 2))
                .Select(_ => new StoredFinding { ListId = row.ListId, ItemId = row.ItemId, Code = Codes[_random.Next(Codes.Length)].ToString(), Severity = (Severity)_random.Next(3), Element = (ItemElement)_random.Next(6) })
                .ToList(),
        };
    }
}
