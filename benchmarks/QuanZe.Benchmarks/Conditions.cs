using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Benchmarks;

/// <summary>A condition written by hand; a structure of its own, so that the compiler puts it into the loop.</summary>
internal interface ICondition
{
    public static abstract bool Holds(StoredItem row);
}

/// <summary>The shipped specifications with the same condition written by hand.</summary>
internal static class Conditions
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private static readonly StatuteRegister Register = new([
        new Instrument { Title = "合同法", Rank = InstrumentRank.Law, Repealed = new DateOnly(2021, 1, 1) },
        new Instrument { Title = "环境噪声污染防治法", Rank = InstrumentRank.Law, Repealed = new DateOnly(2022, 6, 5) }]);

    public static IReadOnlyList<Comparison> All(StoredItem known) =>
    [
        Compare<InListIs>("in-list", ItemSpecs.InList("county-3")),
        Compare<IdIs>("with-id", ItemSpecs.WithId("X04321")),
        Compare<TypeIs>("of-type", ItemSpecs.OfType(ItemType.Penalty)),
        Compare<TypeIsOneOf>("of-types", ItemSpecs.OfType(ItemType.Licence, ItemType.Confirmation, ItemType.Payment)),
        Compare<BodyIs>("of-body", ItemSpecs.OfBody("招远市自然资源和规划局")),
        Compare<CreditCodeIs>("of-credit-code", ItemSpecs.OfBody(UnifiedSocialCreditCode.Parse("11370685MB0000035P"))),
        Compare<DivisionIsUnder>("in-division", ItemSpecs.InDivision(DivisionCode.Parse("370600"))),
        Compare<LevelIs>("of-level", ItemSpecs.OfLevel(AdministrativeLevel.City)),
        Compare<IsExercisedAt>("exercised-at", ItemSpecs.ExercisedAt(AdministrativeLevel.County)),
        Compare<IsTiered>("by-tiers", ItemSpecs.ManagedByTiers()),
        Compare<StatusIs>("of-status", ItemSpecs.OfStatus(ItemStatus.Suspended, ItemStatus.Cancelled)),
        Compare<IsInForce>("in-force-on", ItemSpecs.InForceOn(Day)),
        Compare<SourceIs>("from-source", ItemSpecs.FromSource(PowerSource.DevolvedByHigherLevel, PowerSource.EntrustedByHigherLevel)),
        Compare<NameContains>("name-contains", ItemSpecs.NameContains("规划许可")),
        Compare<NearlyRepeats>("near-duplicates", ItemSpecs.NearDuplicatesOf(known with { NameFingerprint = 42, ListId = "county-0", ItemId = "X00001" })),
        Compare<BaseKeyIs>("base-code", ItemSpecs.WithBaseCode(BaseCode.Parse("000115001000"))),
        Compare<SchemeIs>("of-scheme", ItemSpecs.OfScheme(CodeSchemes.Shandong)),
        Compare<CodeIsMalformed>("malformed-code", ItemSpecs.WithMalformedCode()),
        Compare<CodeLostDigits>("code-condition", ItemSpecs.WithCodeCondition(CodeCondition.DigitsLostToNumber)),
        Compare<IsMain>("main-items", ItemSpecs.MainItems()),
        Compare<IsSub>("sub-items", ItemSpecs.SubItems()),
        Compare<Cites>("citing", ItemSpecs.Citing("城乡规划法")),
        Compare<CitesArticle>("citing-article", ItemSpecs.CitingArticle("城乡规划法", 40)),
        Compare<CitesAny>("citing-repealed", ItemSpecs.CitingRepealed(Register, Day)),
        Compare<LacksDuties>("lacking", ItemSpecs.Lacking(ItemElement.Duties)),
        Compare<HasSupervisory>("with-responsibilities", ItemSpecs.WithResponsibilities(ResponsibilityKind.Supervisory)),
        Compare<HasNoDirect>("without-responsibilities", ItemSpecs.WithoutResponsibilities(ResponsibilityKind.Direct)),
        Compare<IsUnclaimed>("unclaimed", ItemSpecs.Unclaimed()),
        Compare<HasFinding>("with-finding", ItemSpecs.WithFinding(FindingCodes.NameDiffers)),
        Compare<HasGraveFinding>("with-findings", ItemSpecs.WithFindings(Severity.Warning)),
        Compare<HasChanged>("changed-since", ItemSpecs.ChangedSince(3)),
        Compare<ThreeTogether>("three-composed", ItemSpecs.OfType(ItemType.Penalty) & ItemSpecs.Citing("城乡规划法") & !ItemSpecs.InForceOn(Day)),
    ];

    private static Comparison Compare<TCondition>(string name, Specification<StoredItem> specification)
        where TCondition : struct, ICondition => new(name, specification, Loop<TCondition>);

    private static List<StoredItem> Loop<TCondition>(StoredItem[] rows)
        where TCondition : struct, ICondition
    {
        var found = new List<StoredItem>();
        foreach (var row in rows)
        {
            if (TCondition.Holds(row))
            {
                found.Add(row);
            }
        }

        return found;
    }

    internal sealed record Comparison(string Name, Specification<StoredItem> Specification, Func<StoredItem[], List<StoredItem>> Loop);

    private readonly struct InListIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.ListId == "county-3";
    }

    private readonly struct IdIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.ItemId == "X04321";
    }

    private readonly struct TypeIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.Type == ItemType.Penalty;
    }

    private readonly struct TypeIsOneOf : ICondition
    {
        public static bool Holds(StoredItem row) => row.Type is ItemType.Licence or ItemType.Confirmation or ItemType.Payment;
    }

    private readonly struct BodyIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.Body.Key == "招远市自然资源和规划局";
    }

    private readonly struct CreditCodeIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.Body.CreditCode == "11370685MB0000035P";
    }

    private readonly struct DivisionIsUnder : ICondition
    {
        public static bool Holds(StoredItem row) => row.Division is >= 370600000000 and < 370700000000;
    }

    private readonly struct LevelIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.Level == AdministrativeLevel.City;
    }

    private readonly struct IsExercisedAt : ICondition
    {
        public static bool Holds(StoredItem row)
        {
            foreach (var level in row.Levels)
            {
                if (level == AdministrativeLevel.County)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private readonly struct IsTiered : ICondition
    {
        public static bool Holds(StoredItem row) => row.IsTiered;
    }

    private readonly struct StatusIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.Status is ItemStatus.Suspended or ItemStatus.Cancelled;
    }

    private readonly struct IsInForce : ICondition
    {
        public static bool Holds(StoredItem row) => row.Status is ItemStatus.InUse or ItemStatus.Unspecified && row.Validity.From <= Day && row.Validity.To >= Day;
    }

    private readonly struct SourceIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.PowerSource is PowerSource.DevolvedByHigherLevel or PowerSource.EntrustedByHigherLevel;
    }

    private readonly struct NameContains : ICondition
    {
        public static bool Holds(StoredItem row) => row.SearchName.Contains("规划许可", StringComparison.Ordinal);
    }

    private readonly struct NearlyRepeats : ICondition
    {
        public static bool Holds(StoredItem row) => row.NameFingerprint == 42 && !(row.ListId == "county-0" && row.ItemId == "X00001");
    }

    private readonly struct BaseKeyIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.Code.BaseKey == "000115001000";
    }

    private readonly struct SchemeIs : ICondition
    {
        public static bool Holds(StoredItem row) => row.Code.Scheme == "shandong-13";
    }

    private readonly struct CodeIsMalformed : ICondition
    {
        public static bool Holds(StoredItem row) => row.Code.Grade is CodeGrade.Doubtful or CodeGrade.Unusable;
    }

    private readonly struct CodeLostDigits : ICondition
    {
        public static bool Holds(StoredItem row) => row.Code.Condition == CodeCondition.DigitsLostToNumber;
    }

    private readonly struct IsMain : ICondition
    {
        public static bool Holds(StoredItem row) => row.Code.Role != FamilyRole.Sub;
    }

    private readonly struct IsSub : ICondition
    {
        public static bool Holds(StoredItem row) => row.Code.Role == FamilyRole.Sub;
    }

    private readonly struct Cites : ICondition
    {
        public static bool Holds(StoredItem row)
        {
            foreach (var citation in row.Citations)
            {
                if (citation.Instrument == "城乡规划法")
                {
                    return true;
                }
            }

            return false;
        }
    }

    private readonly struct CitesArticle : ICondition
    {
        public static bool Holds(StoredItem row)
        {
            foreach (var citation in row.Citations)
            {
                if (citation.Article == 40 && citation.Instrument == "城乡规划法")
                {
                    return true;
                }
            }

            return false;
        }
    }

    private readonly struct CitesAny : ICondition
    {
        public static bool Holds(StoredItem row)
        {
            foreach (var citation in row.Citations)
            {
                if (citation.Instrument is "合同法" or "环境噪声污染防治法")
                {
                    return true;
                }
            }

            return false;
        }
    }

    private readonly struct LacksDuties : ICondition
    {
        public static bool Holds(StoredItem row)
        {
            foreach (var element in row.Lacking)
            {
                if (element == ItemElement.Duties)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private readonly struct HasSupervisory : ICondition
    {
        public static bool Holds(StoredItem row) => row.SupervisoryResponsibilities > 0;
    }

    private readonly struct HasNoDirect : ICondition
    {
        public static bool Holds(StoredItem row) => row.DirectResponsibilities == 0;
    }

    private readonly struct IsUnclaimed : ICondition
    {
        public static bool Holds(StoredItem row) => row.Claim == ClaimStanding.Unclaimed;
    }

    private readonly struct HasFinding : ICondition
    {
        public static bool Holds(StoredItem row)
        {
            foreach (var finding in row.Findings)
            {
                if (finding.Code == "QZ1001")
                {
                    return true;
                }
            }

            return false;
        }
    }

    private readonly struct HasGraveFinding : ICondition
    {
        public static bool Holds(StoredItem row)
        {
            foreach (var finding in row.Findings)
            {
                if (finding.Severity >= Severity.Warning)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private readonly struct HasChanged : ICondition
    {
        public static bool Holds(StoredItem row) => row.ChangedIn > 3;
    }

    private readonly struct ThreeTogether : ICondition
    {
        public static bool Holds(StoredItem row) => TypeIs.Holds(row) && Cites.Holds(row) && !IsInForce.Holds(row);
    }
}
