using QuanZe.Rules.Alignment;
using QuanZe.Rules.Boundaries;
using QuanZe.Sdk;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

/// <summary>Invented key areas and rows of the departments in them.</summary>
internal static class Areas
{
    public static readonly AreaParty Commerce = new("商务局", PartyRole.Lead, "负责成品油零售经营的行业管理。");

    public static readonly AreaParty Market = new("市场监督管理局", PartyRole.Cooperating, "协助查处无照经营。");

    public static readonly AreaMatter Retail = new("成品油零售经营管理", [Commerce, Market], ["成品油零售"]);

    public static KeyArea Area(params AreaMatter[] matters) => new("成品油监管", "", matters.ToValueList());

    public static KeyAreaMatter Matter(AreaMatter matter) => new(Area(matter), matter);

    public static MatterRow RowOf(ListedItem row, AreaMatter matter) => new KeyAreaMatters([Matter(matter)]).RowsOf(row).Single();

    public static ListedItem Row(string body, string name, string basis = "《中华人民共和国节约能源法》第十二条", ItemType type = ItemType.Inspection, string id = "C1") =>
        Sample.Below(Sample.CountyLicence with { Id = id, Name = name, Type = type, Body = new ImplementingBody { Name = body }, Basis = LegalBasis.Read(basis) });
}
