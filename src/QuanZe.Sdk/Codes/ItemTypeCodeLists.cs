namespace QuanZe.Sdk.Codes;

/// <summary>The codelists of item types that are known (已知事项类型代码表). The same number means different things in them.</summary>
public static class ItemTypeCodeLists
{
    /// <summary>The national dictionaries: 01 to 10, and 20 for the public service (国家).</summary>
    public static ItemTypeCodeList National { get; } = new("national", "国家政务服务平台", NationalCodes());

    /// <summary>Guangdong, also inside its base codes: <b>20 is 其他行政权力 and 21 is 公共服务</b> (广东).</summary>
    /// <remarks>Verified on 2,262 published rows: 01, 05, 07, 08, 09, 20, 21. The others are inferred from their neighbours.</remarks>
    public static ItemTypeCodeList Guangdong { get; } = new("guangdong", "广东省",
    [
        new("01", ItemType.Licence, "行政许可"),
        new("02", ItemType.Penalty, "行政处罚", IsInferred: true),
        new("03", ItemType.Coercion, "行政强制", IsInferred: true),
        new("04", ItemType.Levy, "行政征收", IsInferred: true),
        new("05", ItemType.Payment, "行政给付"),
        new("06", ItemType.Inspection, "行政检查", IsInferred: true),
        new("07", ItemType.Confirmation, "行政确认"),
        new("08", ItemType.Award, "行政奖励"),
        new("09", ItemType.Adjudication, "行政裁决"),
        new("20", ItemType.Other, "其他行政权力"),
        new("21", ItemType.PublicService, "公共服务"),
    ]);

    /// <summary>Liaoning: the national codes, and 99 for 其他 (辽宁).</summary>
    public static ItemTypeCodeList Liaoning { get; } = new("liaoning", "辽宁省", [.. NationalCodes(), new("99", ItemType.Other, "其他")]);

    /// <summary>A dictionary in use in Jiangxi and elsewhere, which skips numbers: 03 is 行政处罚, 10 其他, 14 公共服务 (江西式).</summary>
    /// <remarks>15 and 16 name no power: they have no canonical type.</remarks>
    public static ItemTypeCodeList Jiangxi { get; } = new("jiangxi", "江西式字典",
    [
        new("01", ItemType.Licence, "行政许可"),
        new("03", ItemType.Penalty, "行政处罚"),
        new("04", ItemType.Coercion, "行政强制"),
        new("05", ItemType.Levy, "行政征收"),
        new("06", ItemType.Payment, "行政给付"),
        new("07", ItemType.Adjudication, "行政裁决"),
        new("08", ItemType.Confirmation, "行政确认"),
        new("09", ItemType.Award, "行政奖励"),
        new("10", ItemType.Other, "其他行政权力"),
        new("13", ItemType.Other, "审核转报"),
        new("14", ItemType.PublicService, "公共服务"),
        new("15", ItemType.Unspecified, "内部管理"),
        new("16", ItemType.Unspecified, "联办"),
    ]);

    /// <summary>The older codes of Hunan: 01 to 10 as the national ones, 11 公共服务, 12 审核转报 (湖南旧版).</summary>
    public static ItemTypeCodeList HunanLegacy { get; } = new("hunan-legacy", "湖南省旧版",
    [
        .. NationalCodes().Where(line => line.Code != "20"),
        new("11", ItemType.PublicService, "公共服务"),
        new("12", ItemType.Other, "审核转报"),
    ]);

    /// <summary>Sichuan's portal: a digit and a letter (四川). 3A is mostly 其他 and is read so.</summary>
    public static ItemTypeCodeList Sichuan { get; } = new("sichuan", "四川省",
    [
        new("1A", ItemType.Licence, "行政许可"),
        new("1E", ItemType.Adjudication, "行政裁决"),
        new("1F", ItemType.Confirmation, "行政确认"),
        new("1G", ItemType.Payment, "行政给付"),
        new("1H", ItemType.Award, "行政奖励"),
        new("1Z", ItemType.Other, "其他行政权力"),
        new("20", ItemType.PublicService, "公共服务"),
        new("2B", ItemType.PublicService, "公共服务"),
        new("2C", ItemType.PublicService, "公共服务"),
        new("3A", ItemType.Other, "其他", IsInferred: true),
    ]);

    /// <summary>First letters of the pinyin: XK, CF, QZ …, in Guizhou, Gansu, Xinjiang and elsewhere (拼音首字母).</summary>
    /// <remarks>XK, CF and QZ are seen in published lists; the others are formed alike.</remarks>
    public static ItemTypeCodeList Pinyin { get; } = new("pinyin", "拼音首字母",
    [
        new("XK", ItemType.Licence, "行政许可"),
        new("CF", ItemType.Penalty, "行政处罚"),
        new("QZ", ItemType.Coercion, "行政强制"),
        new("ZS", ItemType.Levy, "行政征收", IsInferred: true),
        new("JF", ItemType.Payment, "行政给付", IsInferred: true),
        new("JC", ItemType.Inspection, "行政检查", IsInferred: true),
        new("QR", ItemType.Confirmation, "行政确认", IsInferred: true),
        new("JL", ItemType.Award, "行政奖励", IsInferred: true),
        new("CJ", ItemType.Adjudication, "行政裁决", IsInferred: true),
        new("QT", ItemType.Other, "其他行政权力", IsInferred: true),
        new("FW", ItemType.PublicService, "公共服务", IsInferred: true),
    ]);

    /// <summary>The lists of Shandong before 2019, which had 行政监督 where 行政检查 stands today (山东 2014–2016).</summary>
    /// <remarks>The ten types are known, their numbers are not: they are taken to be the national ones.</remarks>
    public static ItemTypeCodeList ShandongLegacy { get; } = new("shandong-legacy", "山东省 2014–2016 年清单",
    [
        .. NationalCodes().Where(line => line.Code != "20").Select(line => line with { Name = line.Code == "06" ? "行政监督" : line.Name, To = new DateOnly(2019, 12, 31), IsInferred = true }),
    ]);

    /// <summary>All lists.</summary>
    public static ValueList<ItemTypeCodeList> All { get; } = [National, Guangdong, Liaoning, Jiangxi, HunanLegacy, Sichuan, Pinyin, ShandongLegacy];

    private static ValueList<ItemTypeCode> NationalCodes() =>
    [
        new("01", ItemType.Licence, "行政许可"),
        new("02", ItemType.Penalty, "行政处罚"),
        new("03", ItemType.Coercion, "行政强制"),
        new("04", ItemType.Levy, "行政征收"),
        new("05", ItemType.Payment, "行政给付"),
        new("06", ItemType.Inspection, "行政检查"),
        new("07", ItemType.Confirmation, "行政确认"),
        new("08", ItemType.Award, "行政奖励"),
        new("09", ItemType.Adjudication, "行政裁决"),
        new("10", ItemType.Other, "其他行政权力"),
        new("20", ItemType.PublicService, "公共服务"),
    ];
}
