using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests;

/// <summary>Plausible invented items, varied with <c>with</c>, and the rows and pairs made of them.</summary>
internal static class Sample
{
    public static readonly DateOnly Date = new(2026, 11, 1);

    public static readonly PowerItem Licence = new()
    {
        Id = "P1",
        Name = "建筑工程施工许可证核发",
        Type = ItemType.Licence,
        TypeText = "行政许可",
        Code = ItemCode.Read("370117013000"),
        Body = new ImplementingBody { Name = "山东省住房和城乡建设厅" },
        Basis = LegalBasis.Read("《中华人民共和国建筑法》第七条"),
        Levels = ExercisingLevels.Of(AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County),
        Duties = "负责建筑工程施工许可管理",
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理申请。"), new(ResponsibilityKind.Direct, 2, "作出决定。"), new(ResponsibilityKind.Supervisory, 3, "指导监督下级实施许可。")],
        ResponsibilityBasis = LegalBasis.Read("《中华人民共和国行政许可法》第三十二条、第三十四条、第三十七条、第六十一条"),
        Accountability = new Accountability
        {
            Text = "1.不依法受理的。",
            Circumstances = ["不依法受理的。"],
            Basis = LegalBasis.Read("《中华人民共和国监察法》第四十五条"),
        },
    };

    public static readonly PowerItem ProvinceOnly = Licence with { Levels = ExercisingLevels.Of(AdministrativeLevel.Province) };

    public static readonly PowerItem CountyLicence = Licence with
    {
        Id = "C1",
        Body = new ImplementingBody { Name = "招远市住房和城乡建设局" },
    };

    public static readonly PowerList Province = new() { Id = "province", Authority = "山东省", Level = AdministrativeLevel.Province };

    public static readonly PowerList City = new() { Id = "city", Authority = "烟台市", Level = AdministrativeLevel.City };

    public static readonly PowerList County = new() { Id = "county", Authority = "招远市", Level = AdministrativeLevel.County };

    public static ListedItem Above(PowerItem item) => new(Province, item, Date, isStandard: true);

    public static ListedItem Below(PowerItem item) => new(County, item, Date);

    public static ComparedPair Pair(PowerItem above, PowerItem below)
    {
        var (upper, lower) = (Above(above), Below(below));
        return new ComparedPair(Aligned(upper, lower), upper, lower);
    }

    public static AlignedItem Aligned(params ListedItem[] rows) =>
        new(rows.ToValueList(), rows.Skip(1).Select(row => new ItemLink(rows[0], row, 0.99, isAccepted: true, [])).ToValueList(), []);

    public static ElementDifference Difference(ItemElement element, string expected, string actual) =>
        new(Above(Licence), Below(CountyLicence), element, expected, actual, Severity.Error);

    public static NameDifference Names(string above, string below) =>
        new(Above(Licence with { Name = above }), Below(CountyLicence with { Name = below }), Severity.Error);

    public static BasisDifference Bases(string above, string below)
    {
        var (upper, lower) = (Licence with { Basis = LegalBasis.Read(above) }, CountyLicence with { Basis = LegalBasis.Read(below) });
        return new(Above(upper), Below(lower), LegalBasisComparison.Compare(upper.Basis, lower.Basis, StatuteRegister.Default), Severity.Error);
    }

    public static BodyDifference Bodies(string above, string below, Func<PowerItem, PowerItem>? vary = null)
    {
        var upper = Licence with { Body = new ImplementingBody { Name = above } };
        var lower = CountyLicence with { Body = new ImplementingBody { Name = below } };
        return new(Above(upper), Below(vary is null ? lower : vary(lower)), DepartmentFunction.IsSame(above, below));
    }

    public static ReviewedItem Penalty(string basis, string body = "招远市住房和城乡建设局", Func<PowerItem, PowerItem>? vary = null) =>
        Reviewed(ItemType.Penalty, "对违反管理规定行为的处罚", basis, body, vary);

    public static ReviewedItem Coercion(string name, string basis, Func<PowerItem, PowerItem>? vary = null) =>
        Reviewed(ItemType.Coercion, name, basis, "招远市住房和城乡建设局", vary);

    public static DepartmentItems Department(ItemType type, params ListedItem[] rows) => new(type, rows);

    private static ReviewedItem Reviewed(ItemType type, string name, string basis, string body, Func<PowerItem, PowerItem>? vary)
    {
        var item = new PowerItem
        {
            Id = "C1",
            Name = name,
            Type = type,
            TypeText = type.ChineseName(),
            Body = new ImplementingBody { Name = body },
            Basis = LegalBasis.Read(basis),
        };
        return Below(vary is null ? item : vary(item)).ReviewedBy(LegalKnowledge.Default);
    }
}
