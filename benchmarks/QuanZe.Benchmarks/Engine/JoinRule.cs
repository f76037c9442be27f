using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Benchmarks.Engine;

/// <summary>A join of three facts by two keys, and the same with dictionaries written by hand.</summary>
internal static class JoinRule
{
    private static readonly FindingCode Code = new("BENCH", 100, Severity.Info, new FindingText { Title = "三表联结", Message = "{expected}" });

    public static RuleBook Book { get; } = new RuleBookBuilder().Add<Joined>().Build();

    /// <summary>So many facts of each kind; every row has a claim, every claim a document, and the order is a random one.</summary>
    public static object[] Facts(int count)
    {
        var random = new Random(7);
        object[] rows = [.. Enumerable.Range(1, count).Select(row => new CatalogueRow(row, $"3701{row:000000}00"))];
        object[] claims = [.. Enumerable.Range(1, count).Select(row => new Claim($"3701{row:000000}00", $"文〔2026〕{row}号"))];
        object[] documents = [.. Enumerable.Range(1, count).Select(row => new Document($"文〔2026〕{row}号"))];
        random.Shuffle(claims);
        random.Shuffle(documents);
        return [.. rows, .. claims, .. documents];
    }

    /// <summary>The yardstick: two dictionaries of lists, findings with their grounds.</summary>
    public static List<(Finding Finding, string Rule, object[] Facts)> Dictionaries(object[] facts)
    {
        var claims = new Dictionary<string, List<Claim>>();
        var documents = new Dictionary<string, List<Document>>();
        var rows = new List<CatalogueRow>();
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case CatalogueRow row:
                    rows.Add(row);
                    break;
                case Claim claim:
                    Add(claims, claim.Code, claim);
                    break;
                case Document document:
                    Add(documents, document.Number, document);
                    break;
            }
        }

        var found = new List<(Finding, string, object[])>();
        foreach (var row in rows)
        {
            foreach (var claim in claims.GetValueOrDefault(row.Code) ?? [])
            {
                foreach (var document in documents.GetValueOrDefault(claim.Number) ?? [])
                {
                    found.Add((new Finding(Code, row.Subject, expected: document.Number) { Rule = nameof(Joined) }, nameof(Joined), [row, claim, document]));
                }
            }
        }

        return found;
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T fact)
    {
        if (!index.TryGetValue(key, out var facts))
        {
            index.Add(key, facts = new List<T>(1));
        }

        facts.Add(fact);
    }

    private sealed class Joined : Rule
    {
        protected override void Define(RuleDefinition rule) => rule
            .When<CatalogueRow>()
            .And<Claim>().On(row => row.Code, claim => claim.Code)
            .And<Document>().On((_, claim) => claim.Number, document => document.Number)
            .Find(Code, (row, _, document) => At(row, expected: document.Number));
    }

    private sealed class CatalogueRow(int row, string code) : IFindingSubject
    {
        public string Code { get; } = code;

        public SubjectReference Subject { get; } = new() { ListId = "catalogue", ItemId = code, Row = row };
    }

    private sealed class Claim(string code, string number)
    {
        public string Code { get; } = code;

        public string Number { get; } = number;
    }

    private sealed class Document(string number)
    {
        public string Number { get; } = number;
    }
}
