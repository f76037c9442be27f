using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using static QuanZe.Rules.Tests.Inference.EightRules;

namespace QuanZe.Rules.Tests.Inference.Living;

/// <summary>Rules on which an incremental engine stumbles: one type in several patterns, negation of the own type, derived facts joined with themselves, groups joined on, settings, one object derived twice, facts that are the same.</summary>
internal static class TrapRules
{
    public static RuleBook Book { get; } = AddTo(new RuleBookBuilder())
        .Add<DifferencesAreDerived>().Add<NameDiffers>().Add<LevelMark>().Add<Delegated>().Add<Unclaimed>().Add<DoubleClaim>().Add<RepealedBasis>().Add<RankTooLow>()
        .Add<SharedTitlesAreListed>().Add<SharedTitle>()
        .Build();

    /// <summary>One object that every claim of an office derives, and one finding that each of these claims supports.</summary>
    public static RuleBook PlacesBook { get; } = new RuleBookBuilder().Add<PlacesAreMarked>().Add<PlaceMarked>().Add<OfficeAtWork>().Build();

    private static RuleBookBuilder AddTo(RuleBookBuilder rules) => rules
        .Add<ThreeOfOneType>().Add<LoneName>().Add<TwoDifferencesOfOneRow>().Add<FiveLessOne>().Add<DifferencesOfOneRow>().Add<HighRowsAreListed>().Add<HighRowFound>()
        .Add<PlacesAreMarked>().Add<PlaceMarked>().Add<PermissionShown>().Add<PermissionsOfOneRow>().Add<DocumentsPermitAgain>();

    private static FindingCode Code(int number) => new("TRAP", number, Severity.Warning, new FindingText { Title = $"T{number}", Message = "{item} {expected} {actual}" });

    public sealed record Threshold(int Row);

    public sealed class HighRow(Claim claim, Threshold threshold) : IFindingSubject
    {
        public Claim Claim { get; } = claim;
        public Threshold Threshold { get; } = threshold;
        public SubjectReference Subject => Claim.Subject;
    }

    /// <summary>One object a division: every claim there yields the same.</summary>
    public sealed class Place(string division)
    {
        private static readonly Place[] All = [new("招远"), new("莱州")];

        public string Division { get; } = division;

        public static Place Of(string division) => All.First(place => place.Division == division);
    }

    private sealed class ThreeOfOneType : Rule
    {
        private static readonly FindingCode Three = Code(1);

        protected override void Define(RuleDefinition rule) => rule
            .When<Claim>()
            .And<Claim>().On(claim => claim.Code, claim => claim.Code, where: (first, second) => first.Row < second.Row)
            .And<Claim>().On((_, second) => second.Code, claim => claim.Code, where: (_, second, third) => second.Row < third.Row)
            .Find(Three, (first, second, third) => At(first, ItemElement.Code, $"{second.Row}", $"{third.Row}"));
    }

    private sealed class LoneName : Rule
    {
        private static readonly FindingCode Lone = Code(2);

        protected override void Define(RuleDefinition rule) => rule
            .When<Claim>(claim => claim.Code is not null)
            .Unless<Claim>().On(claim => claim.Name, claim => claim.Name, where: (claim, other) => claim.Row != other.Row)
            .Find(Lone, claim => At(claim, ItemElement.Name));
    }

    private sealed class TwoDifferencesOfOneRow : Rule
    {
        private static readonly FindingCode Two = Code(3);

        protected override void Define(RuleDefinition rule) => rule
            .When<Difference>()
            .And<Difference>().On(first => first.Row, second => second.Row, where: (first, second) => first.Claim.Row < second.Claim.Row)
            .Unless<Permission>().On((_, second) => second, permission => permission.Difference)
            .Find(Two, (first, second) => At(first, ItemElement.Name, first.Claim.Name, $"{second.Claim.Row}"));
    }

    private sealed class FiveLessOne : Rule
    {
        private static readonly FindingCode Five = Code(4);

        protected override void Define(RuleDefinition rule) => rule
            .When<CatalogueRow>()
            .And<PublishedList>().OnAny(row => row.Levels, list => list.Level)
            .And<Claim>().On((row, list) => (row.Code, list.Division), claim => (claim.Code!, claim.Division))
            .And<Instrument>().OnAny((_, _, claim) => claim.Titles, law => law.Titles)
            .And<Difference>().On((_, _, claim, _) => claim, difference => difference.Claim, where: (row, _, _, _, difference) => difference.Row == row)
            .Unless<DelegationDocument>().On((_, _, claim, _, _) => claim.Body, document => document.To)
            .Find(Five, (_, list, claim, law, _) => At(claim, ItemElement.Basis, list.Level, law.Number));
    }

    private sealed class DifferencesOfOneRow : Rule
    {
        private static readonly FindingCode Several = Code(5);

        protected override void Define(RuleDefinition rule) => rule
            .Gather<Difference>(difference => difference.Claim.Code is not null).By(difference => difference.Row).AtLeast(2).InOrderOf(difference => difference.Claim.Row)
            .And<DelegationDocument>().On(differences => differences.Key.Name, document => document.From)
            .Unless<Permission>().On((differences, _) => differences.Members[0], permission => permission.Difference)
            .Find(Several, (differences, document) => new(differences.Key.Subject, ItemElement.Name, $"{differences.Members.Count}", document.Number)
            {
                Arguments = [string.Join('、', differences.Members.Select(member => member.Claim.Row))],
            });
    }

    private sealed class HighRowsAreListed : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Claim>()
            .With<Threshold>()
            .YieldEach((claim, threshold) => claim.Row > threshold.Row ? [new HighRow(claim, threshold)] : Enumerable.Empty<HighRow>());
    }

    private sealed class HighRowFound : Rule
    {
        private static readonly FindingCode High = Code(6);

        protected override void Define(RuleDefinition rule) => rule
            .When<HighRow>()
            .Unless<CatalogueRow>().On(high => high.Claim.Code, row => row.Code)
            .Find(High, high => new(high.Subject, ItemElement.None) { Arguments = [$"{high.Threshold.Row}"] });
    }

    private sealed class PlacesAreMarked : Rule
    {
        protected override void Define(RuleDefinition rule) => rule.When<Claim>(claim => claim.Body == "审批局").Yield(claim => Place.Of(claim.Division));
    }

    private sealed class PlaceMarked : Rule
    {
        private static readonly FindingCode Marked = Code(7);

        protected override void Define(RuleDefinition rule) => rule
            .When<Place>()
            .And<PublishedList>().On(place => place.Division, list => list.Division)
            .Find(Marked, (place, list) => At(new SubjectReference { ListId = place.Division }, ItemElement.Body, list.Level));
    }

    // Which of several permissions of one difference is kept shows here.
    private sealed class PermissionShown : Rule
    {
        private static readonly FindingCode Shown = Code(8);

        protected override void Define(RuleDefinition rule) => rule
            .When<Permission>()
            .Find(Shown, permission => new(permission.Difference.Subject, ItemElement.Name, permission.Difference.Row.Name) { Arguments = [permission.Ground] });
    }

    // How many there are shows here.
    private sealed class PermissionsOfOneRow : Rule
    {
        private static readonly FindingCode Several = Code(9);

        protected override void Define(RuleDefinition rule) => rule
            .Gather<Permission>().By(permission => permission.Difference.Row.Code).AtLeast(1).InOrderOf(permission => permission.Difference.Claim.Row)
            .Find(Several, permissions => new(permissions.Members[0].Difference.Subject, ItemElement.Code, permissions.Key) { Arguments = [$"{permissions.Members.Count}"] });
    }

    // One row of facts that yields the same fact twice, at a higher level than the other writers.
    private sealed class DocumentsPermitAgain : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<HighRow>(high => high.Claim.Body == "审批局")
            .And<Difference>().On(high => high.Claim, difference => difference.Claim)
            .YieldEach((high, difference) => new[] { new Permission(difference, "z again"), new Permission(difference, $"a {high.Threshold.Row}") });
    }

    private sealed class OfficeAtWork : Rule
    {
        private static readonly FindingCode AtWork = Code(10);

        protected override void Define(RuleDefinition rule) => rule
            .When<Claim>(claim => claim.Body == "审批局")
            .Find(AtWork, claim => At(new SubjectReference { ListId = claim.Division }, ItemElement.Body));
    }
}
