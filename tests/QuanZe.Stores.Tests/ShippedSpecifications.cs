using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Specifications;
using QuanZe.Sdk.Versions;

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
        ["ChangedSince.Version"] = ItemSpecs.ChangedSince(new ListVersion(2, new DateOnly(2026, 3, 1), "某政发〔2026〕3号", new PowerList { Id = "county" }, "")),
    };

    /// <summary>Questions about findings.</summary>
    public static IReadOnlyDictionary<string, Specification<StoredFinding>> Findings { get; } = new Dictionary<string, Specification<StoredFinding>>(StringComparer.Ordinal)
    {
        ["OfCode"] = FindingSpecs.OfCode(FindingCodes.NameDiffers),
        ["AtLeast"] = FindingSpecs.AtLeast(Severity.Warning),
        ["About"] = FindingSpecs.About(ItemElement.Name),
        ["InList"] = FindingSpecs.InList("county"),
    };

    /// <summary>Questions about territorial items.</summary>
    public static IReadOnlyDictionary<string, Specification<StoredTerritorialItem>> Territorial { get; } = new Dictionary<string, Specification<StoredTerritorialItem>>(StringComparer.Ordinal)
    {
        ["InList"] = TerritorialSpecs.InList("list 1"),
        ["OfField"] = TerritorialSpecs.OfField("（生态 环境）"),
        ["OfField.Hostile"] = TerritorialSpecs.OfField("'; drop table items; --"),
        ["NameContains"] = TerritorialSpecs.NameContains("野家许可秸秆"),
        ["NameContains.Hostile"] = TerritorialSpecs.NameContains("b_c[d]e"),
        ["Involving"] = TerritorialSpecs.Involving("应急 管理局"),
        ["LedBy"] = TerritorialSpecs.LedBy("应急管理局"),
        ["LedBy.Hostile"] = TerritorialSpecs.LedBy("100%局"),
        ["LedByTown"] = TerritorialSpecs.LedByTown(),
        ["WithPrincipalSidesNotOne"] = TerritorialSpecs.WithPrincipalSidesNotOne(),
        ["WithEmptySides"] = TerritorialSpecs.WithEmptySides(),
        ["TownDecides"] = TerritorialSpecs.TownDecides(),
        ["WithoutDrawing"] = TerritorialSpecs.WithoutDrawing(),
        ["WithoutInstruction"] = TerritorialSpecs.WithoutInstruction(),
        ["RestingOn"] = TerritorialSpecs.RestingOn(BaseCode.Parse("000115001000")),
        ["Citing"] = TerritorialSpecs.Citing("大气污染防治法"),
        ["Citing.Hostile"] = TerritorialSpecs.Citing("nul\0中间办法"),
    };

    /// <summary>Questions about requests for adjustment.</summary>
    public static IReadOnlyDictionary<string, Specification<StoredAdjustment>> Adjustments { get; } = new Dictionary<string, Specification<StoredAdjustment>>(StringComparer.Ordinal)
    {
        ["InList"] = AdjustmentSpecs.InList("list 1"),
        ["OfDepartment"] = AdjustmentSpecs.OfDepartment("应急 管理局"),
        ["OfDepartment.Hostile"] = AdjustmentSpecs.OfDepartment("nul\0中间局"),
        ["OfKind"] = AdjustmentSpecs.OfKind(AdjustmentKind.TakeOver, AdjustmentKind.Devolve),
        ["TriggeredBy"] = AdjustmentSpecs.TriggeredBy(AdjustmentTrigger.LawChange),
        ["TriggeredBetween"] = AdjustmentSpecs.TriggeredBetween(DateOnly.MinValue, new DateOnly(2026, 6, 30)),
        ["InState"] = AdjustmentSpecs.InState(AdjustmentState.LegalReview, AdjustmentState.JointReview),
        ["Open"] = AdjustmentSpecs.Open(),
        ["Incomplete"] = AdjustmentSpecs.Incomplete(),
        ["WithoutCounterpart"] = AdjustmentSpecs.WithoutCounterpart(),
        ["Touching"] = AdjustmentSpecs.Touching("X00012"),
        ["Touching.Hostile"] = AdjustmentSpecs.Touching("'; drop table items; --"),
    };

    /// <summary>Questions about calls of towns.</summary>
    public static IReadOnlyDictionary<string, Specification<StoredCall>> Calls { get; } = new Dictionary<string, Specification<StoredCall>>(StringComparer.Ordinal)
    {
        ["OfTown"] = CallSpecs.OfTown("（许可） 镇"),
        ["OfTown.Hostile"] = CallSpecs.OfTown("nul\0中间镇"),
        ["SubjectContains"] = CallSpecs.SubjectContains("野家许可占道"),
        ["SubjectContains.Hostile"] = CallSpecs.SubjectContains("b_c[d]e"),
        ["AtLeast"] = CallSpecs.AtLeast(CallUrgency.Urgent),
        ["InState"] = CallSpecs.InState(CallState.Dispatched, CallState.Handling),
        ["Open"] = CallSpecs.Open(),
        ["CalledBetween"] = CallSpecs.CalledBetween(new DateOnly(2026, 3, 1), new DateOnly(2026, 6, 30)),
        ["HandledBy"] = CallSpecs.HandledBy("应急 管理局"),
        ["Involving"] = CallSpecs.Involving("应急管理局"),
        ["Involving.Hostile"] = CallSpecs.Involving("'; drop table items; --局"),
        ["AboutRow"] = CallSpecs.AboutRow("12"),
        ["AboutItem"] = CallSpecs.AboutItem(BaseCode.Parse("000115001000")),
        ["Returned"] = CallSpecs.Returned(),
        ["Redone"] = CallSpecs.Redone(),
        ["Reminded"] = CallSpecs.Reminded(),
    };
}
