using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Inference;

/// <summary>Invented facts and rules on which the engine is tried: every verb of the language occurs.</summary>
internal static class EightRules
{
    public static readonly FindingCode NameDiffersCode = Code(1);
    public static readonly FindingCode UnclaimedCode = Code(2);
    public static readonly FindingCode DoubleClaimCode = Code(3);
    public static readonly FindingCode RepealedBasisCode = Code(4);
    public static readonly FindingCode RankTooLowCode = Code(5);
    public static readonly FindingCode SharedTitleCode = Code(6);

    public static RuleBook Book { get; } = new RuleBookBuilder()
        .Add<DifferencesAreDerived>().Add<NameDiffers>().Add<LevelMark>().Add<Delegated>().Add<Unclaimed>().Add<DoubleClaim>().Add<RepealedBasis>().Add<RankTooLow>()
        .Add<SharedTitlesAreListed>().Add<SharedTitle>()
        .Build();

    private static FindingCode Code(int number) => new("TEST", number, Severity.Error, new FindingText { Title = $"T{number}", Message = "{item} {expected} {actual}" });

    public sealed class CatalogueRow(string code, string name, string[] levels) : IFindingSubject
    {
        public string Code { get; } = code;
        public string Name { get; } = name;
        public string[] Levels { get; } = levels;
        public SubjectReference Subject { get; } = new() { ListId = "catalogue", ItemId = code, Name = name };
        public override string ToString() => $"row {Code} {Name}";
    }

    public sealed class Claim(string? code, string division, string name, string body, int row, params string[] titles) : IFindingSubject
    {
        public string? Code { get; } = code;
        public string Division { get; } = division;
        public string Name { get; } = name;
        public string Body { get; } = body;
        public int Row { get; } = row;
        public string[] Titles { get; } = titles;
        public SubjectReference Subject { get; } = new() { ListId = division, ItemId = $"{row}", Name = name, Row = row };
        public override string ToString() => $"claim {Code} {Name}";
    }

    public sealed record PublishedList(string Division, string Level);

    public sealed record Instrument(string Number, int Rank, bool Repealed, params string[] Titles);

    public sealed record DelegationDocument(string From, string To, string Number);

    public sealed record Withdrawal(string Number);

    public sealed class Difference(CatalogueRow row, Claim claim) : IFindingSubject
    {
        public CatalogueRow Row { get; } = row;
        public Claim Claim { get; } = claim;
        public SubjectReference Subject => Claim.Subject;
        public override string ToString() => $"difference {Row.Name} / {Claim.Name}";
    }

    // Stated sameness: a difference permitted twice is permitted once.
    public sealed class Permission(Difference difference, string ground) : IStatesSameness
    {
        public object Sameness => Difference;
        public Difference Difference { get; } = difference;
        public string Ground { get; } = ground;
    }

    public sealed class TitlePair(Claim first, Claim second) : IFindingSubject
    {
        public Claim First { get; } = first;
        public Claim Second { get; } = second;
        public SubjectReference Subject => First.Subject;
    }

    public sealed class DifferencesAreDerived : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<CatalogueRow>()
            .And<Claim>().On(row => row.Code, claim => claim.Code, where: (row, claim) => row.Name != claim.Name)
            .Yield((row, claim) => new Difference(row, claim));
    }

    public sealed class NameDiffers : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Difference>()
            .Unless<Permission>().On(d => d, p => p.Difference)
            .Find(NameDiffersCode, d => At(d, ItemElement.Name, d.Row.Name, d.Claim.Name));
    }

    public sealed class LevelMark : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Difference>(d => d.Row.Name + "（县级）" == d.Claim.Name)
            .Yield(d => new Permission(d, "level mark"));
    }

    public sealed class Delegated : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Difference>()
            .And<DelegationDocument>().On(d => (d.Row.Name, d.Claim.Body), doc => (doc.From, doc.To))
            .Unless<Withdrawal>().On((_, doc) => doc.Number, w => w.Number)
            .Yield((d, doc) => new Permission(d, doc.Number));
    }

    public sealed class Unclaimed : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<CatalogueRow>()
            .And<PublishedList>().OnAny(row => row.Levels, list => list.Level)
            .Unless<Claim>().On((row, list) => (row.Code, list.Division), claim => (claim.Code!, claim.Division))
            .Find(UnclaimedCode, (row, list) => At(row, ItemElement.None, list.Division));
    }

    public sealed class DoubleClaim : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .Gather<Claim>(claim => claim.Code is not null).By(claim => (claim.Code, claim.Division)).AtLeast(2).InOrderOf(claim => claim.Row)
            .Find(DoubleClaimCode, claims => At(claims.Members[0], ItemElement.Body, claims.Members[0].Body, string.Join('、', claims.Members.Skip(1).Select(claim => claim.Body))));
    }

    public sealed class RepealedBasis : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Claim>()
            .And<Instrument>(law => law.Repealed).OnAny(claim => claim.Titles, law => law.Titles)
            .Find(RepealedBasisCode, (claim, law) => At(claim, ItemElement.Basis, law.Number));
    }

    public sealed class RankTooLow : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Claim>(claim => claim.Titles.Length > 0)
            .Unless<Instrument>(law => law.Rank <= 4 && !law.Repealed).OnAny(claim => claim.Titles, law => law.Titles)
            .Find(RankTooLowCode, claim => At(claim, ItemElement.Basis));
    }

    // A self-join with many keys on both sides and a plain Yield: the met-once guard shows here, where equal findings do not hide it.
    public sealed class SharedTitlesAreListed : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<Claim>()
            .And<Claim>().OnAny(claim => claim.Titles, claim => claim.Titles, where: (first, second) => first.Row < second.Row)
            .Yield((first, second) => new TitlePair(first, second));
    }

    public sealed class SharedTitle : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .Gather<TitlePair>().By(pair => (pair.First, pair.Second)).AtLeast(1).InOrderOf(pair => pair.First.Row)
            .Find(SharedTitleCode, pairs => At(pairs.Members[0], ItemElement.Basis, $"{pairs.Key.First.Row}", $"{pairs.Key.Second.Row} ×{pairs.Members.Count}"));
    }
}
