using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Tests;

/// <summary>A small invented report with every kind of row, and with texts that try to be something else.</summary>
internal static class SampleReport
{
    public const string Hostile = "=1+1</script><img src=x onerror=alert(1)>|*`\"'&";

    public static PowerItem Upper { get; } = new()
    {
        Id = "P1",
        Name = "对违反第六十一条行为的处罚",
        Type = ItemType.Penalty,
        Code = ItemCode.Read("370299001000"),
        Basis = LegalBasis.Read("《示例法》第六十一条"),
        Body = new ImplementingBody { Name = "某省交通运输厅" },
        Origin = new Origin { File = "省.xlsx", Sheet = "清单", Row = 4 },
    };

    public static PowerItem Lower { get; } = Upper with
    {
        Id = "X1",
        Name = "对违反第六十二条行为的处罚",
        Body = new ImplementingBody { Name = "某县交通运输局" },
        Origin = new Origin { File = "县.xlsx", Sheet = "清单", Row = 9 },
    };

    public static PowerItem Outside { get; } = new() { Id = "X2", Name = Hostile, Type = ItemType.Other, Origin = new Origin { File = "县.xlsx", Sheet = "清单", Row = 10 } };

    public static PowerList County { get; } = new() { Id = "county", Authority = "某县", Level = AdministrativeLevel.County, Items = [Lower, Outside] };

    public static PowerList Province { get; } = new() { Id = "province", Authority = "某省", Level = AdministrativeLevel.Province, Items = [Upper] };

    public static AlignmentReport Report { get; } = new()
    {
        Authority = "某县",
        Date = new DateOnly(2026, 11, 1),
        Profile = SamenessProfiles.ThreeLevelFourSame,
        Lists = [new("province", "某省", AdministrativeLevel.Province, 1, [new("省.xlsx", new string('a', 64))]), new("county", "某县", AdministrativeLevel.County, 2, [])],
        Rows =
        [
            new AlignedRow
            {
                Number = 1,
                Verdict = AlignmentVerdict.Different,
                Cells = [new("province", AdministrativeLevel.Province, Upper), new("county", AdministrativeLevel.County, Lower)],
                Matches = [new("province", "county", 0.97, true, ["起点 -2.00 ----", "名称 +7.00 ++++"])],
                Differences =
                [
                    new(ItemElement.Name, AdministrativeLevel.Province, AdministrativeLevel.County, Upper.Name, Lower.Name, FindingCodes.NameDiffers, []),
                    new(ItemElement.Basis, AdministrativeLevel.Province, AdministrativeLevel.County, "《示例法》第六十一条", "《示例法》第六十一条第一款", null, ["条款细化"]),
                ],
            },
            new AlignedRow { Number = 2, Verdict = AlignmentVerdict.OutsideCatalogue, Cells = [new("county", AdministrativeLevel.County, Outside)] },
        ],
        Findings =
        [
            new Finding(FindingCodes.NameDiffers, SubjectReference.To(County, Lower), ItemElement.Name, Upper.Name, Lower.Name)
            {
                Arguments = ["省级"], Evidence = [new("province", "省.xlsx", "清单", 4, ItemElement.Name, Upper.Name)], Rule = "NameDiffers",
            },
            new Finding(FindingCodes.OutsideCatalogue, SubjectReference.To(County, Outside), ItemElement.None, null, Hostile),
        ],
        Excused = [new(SubjectReference.To(County, Lower), ItemElement.Basis, "《示例法》第六十一条", "《示例法》第六十一条第一款", "条款细化", "named more exactly", "RefinementIsPermitted")],
        Rules = [new("NameDiffers", "事项名称不一致", FindingCodes.NameDiffers, "三级四同：名称相同"), new("RefinementIsPermitted", "条款细化", null, null)],
    };

    public static CheckReport Check { get; } = new()
    {
        Authority = "某县",
        Date = new DateOnly(2026, 11, 1),
        Profile = SamenessProfiles.ThreeLevelFourSame,
        Lists = [ReportedList.Of(County)],
        Items = [new("county", Lower), new("county", Outside)],
        Mandates = [new("某县交通运输局", "某办发〔2019〕7号", 12, 9, 1, 1, 0.83)],
        Findings = [new Finding(FindingCodes.CodeMissing, SubjectReference.To(County, Outside), ItemElement.Code) { Rule = "CodeMissing" }],
        Rules = [new("CodeMissing", "缺少事项编码", FindingCodes.CodeMissing, null)],
    };
}
