using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>Every shipped specification, some with several arguments; the key names the approved file of its SQL.</summary>
internal static class ShippedSpecifications
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private static readonly StatuteRegister Register = new([
        new Instrument { Title = "城市房屋拆迁管理条例", Aliases = ["房屋拆迁条例"], Rank = InstrumentRank.AdministrativeRegulation, Repealed = new DateOnly(2011, 1, 21) }]);

    /// <summary>Questions about items.</summary>
    public static IReadOnlyDictionary<string, Specification<StoredItem>> Items { get; } = new Dictionary<string, Specification<StoredItem>>(StringComparer.Ordinal)
    {
        ["InList"] = ItemSpecs.InList("known"),
        ["WithId"] = ItemSpecs.WithId("known-1"),
        ["OfType"] = ItemSpecs.OfType(ItemType.Penalty),
        ["OfType.Several"] = ItemSpecs.OfType(ItemType.Licence, ItemType.Penalty, ItemType.Levy),
        ["OfType.None"] = ItemSpecs.OfType(),
        ["OfBody"] = ItemSpecs.OfBody("招远市自然资源和规划局"),
        ["OfBody.CreditCode"] = ItemSpecs.OfBody(UnifiedSocialCreditCode.Parse("11370685MB0000035P")),
        ["InDivision"] = ItemSpecs.InDivision(DivisionCode.Parse("370600")),
        ["InDivision.Town"] = ItemSpecs.InDivision(DivisionCode.Parse("370685101000")),
        ["OfLevel"] = ItemSpecs.OfLevel(AdministrativeLevel.City),
        ["ExercisedAt"] = ItemSpecs.ExercisedAt(AdministrativeLevel.County),
        ["ManagedByTiers"] = ItemSpecs.ManagedByTiers(),
        ["OfStatus"] = ItemSpecs.OfStatus(ItemStatus.Suspended, ItemStatus.Cancelled),
        ["InForceOn"] = ItemSpecs.InForceOn(Day),
        ["FromSource"] = ItemSpecs.FromSource(PowerSource.DevolvedByHigherLevel, PowerSource.EntrustedByHigherLevel),
        ["NameContains"] = ItemSpecs.NameContains("规划（许可）"),
        ["NameContains.Nothing"] = ItemSpecs.NameContains("（ ）"),
        ["NearDuplicatesOf"] = ItemSpecs.NearDuplicatesOf(ListSamples.Original),
        ["WithBaseCode"] = ItemSpecs.WithBaseCode(BaseCode.Parse("000115001000")),
        ["WithBaseKey"] = ItemSpecs.WithBaseKey(""),
        ["OfScheme"] = ItemSpecs.OfScheme(CodeSchemes.Shandong),
        ["WithMalformedCode"] = ItemSpecs.WithMalformedCode(),
        ["WithCodeCondition"] = ItemSpecs.WithCodeCondition(CodeCondition.DigitsLostToNumber),
        ["MainItems"] = ItemSpecs.MainItems(),
        ["SubItems"] = ItemSpecs.SubItems(),
        ["Citing"] = ItemSpecs.Citing("城乡规划法"),
        ["Citing.Aliases"] = ItemSpecs.Citing("房屋拆迁条例", Register),
        ["CitingArticle"] = ItemSpecs.CitingArticle("城乡规划法", 40),
        ["CitingRepealed"] = ItemSpecs.CitingRepealed(Register, Day),
        ["Lacking"] = ItemSpecs.Lacking(ItemElement.Duties),
        ["Lacking.Nothing"] = ItemSpecs.Lacking(ItemElement.None),
        ["WithResponsibilities"] = ItemSpecs.WithResponsibilities(ResponsibilityKind.Supervisory),
        ["WithResponsibilities.Direct"] = ItemSpecs.WithResponsibilities(ResponsibilityKind.Direct),
        ["WithResponsibilities.Unlabelled"] = ItemSpecs.WithResponsibilities(ResponsibilityKind.Unspecified),
        ["WithoutResponsibilities"] = ItemSpecs.WithoutResponsibilities(ResponsibilityKind.Direct),
        ["WithoutResponsibilities.Supervisory"] = ItemSpecs.WithoutResponsibilities(ResponsibilityKind.Supervisory),
        ["WithoutResponsibilities.Unlabelled"] = ItemSpecs.WithoutResponsibilities(ResponsibilityKind.Unspecified),
        ["Claimed"] = ItemSpecs.Claimed(),
        ["Unclaimed"] = ItemSpecs.Unclaimed(),
        ["Declined"] = ItemSpecs.Declined(),
        ["WithFinding"] = ItemSpecs.WithFinding(FindingCodes.BasisDiffers),
        ["WithFindings"] = ItemSpecs.WithFindings(Severity.Warning),
        ["ChangedSince"] = ItemSpecs.ChangedSince(3),
    };

    /// <summary>Questions about findings.</summary>
    public static IReadOnlyDictionary<string, Specification<StoredFinding>> Findings { get; } = new Dictionary<string, Specification<StoredFinding>>(StringComparer.Ordinal)
    {
        ["OfCode"] = FindingSpecs.OfCode(FindingCodes.NameDiffers),
        ["AtLeast"] = FindingSpecs.AtLeast(Severity.Warning),
        ["About"] = FindingSpecs.About(ItemElement.Name),
        ["InList"] = FindingSpecs.InList("county"),
    };
}
