using QuanZe.Rules.Matching;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Corpus.Tests.Matching;

/// <summary>Published rows against the same rows with names reworded by a table made for this test. The rewordings are synthetic; the near-twins among the rows are real.</summary>
public sealed class RewordedNamesTests
{
    private static readonly (string From, string To)[] Rewordings =
    [
        ("未按照规定", "未按规定"), ("未按规定", "不按照规定"), ("擅自", "未经批准"), ("单位", "单位和个人"), ("监督检查", "检查"), ("审批", "核准"), ("的行政处罚", "的处罚"), ("的处罚", "行为的行政处罚"),
        ("备案", "备案登记"), ("机构", "单位"), ("从事", "开展"), ("提供", "出具"), ("不符合", "违反"), ("、", "和"), ("企业", "公司"), ("进行", "开展"), ("未", "没有"), ("或者", "或"),
    ];

    [TestCase(0.8, true)]
    [TestCase(0.8, false)]
    [TestCase(0.2, true)]
    [TestCase(0.2, false)]
    public void Match_RewordedNames_KeepsUpWithTheYardstickAtItsBest(double overlap, bool hasBasis)
    {
        var random = new Random(20261124);
        var rows = Law.PublishedLists.All.Items.DistinctBy(item => (item.FullName, item.Type)).ToArray();
        random.Shuffle(rows);
        var (shared, rest) = ((int)(rows.Length * overlap), rows.Length - (int)(rows.Length * overlap));
        var left = List("left", rows[..(shared + (rest / 2))], row => row);
        var right = List("right", [.. rows[..shared], .. rows[(shared + (rest / 2))..]], row => row with { Name = Reworded(row.FullName, random), SubItem = null, Basis = hasBasis ? row.Basis : LegalBasis.Empty });
        var truth = rows[..shared].Select(row => row.Id).ToHashSet();

        var matches = new ListMatcher(MatchOptions.Default with { HideCodes = true }).Match(left, right).Matches;

        var own = F1(matches.Select(match => (match.Left.Id, match.Right.Id)), truth.Count);
        var accepted = matches.Where(match => match.Band == MatchBand.Accept).ToList();
        var links = TfIdfYardstick.Match(left, right);
        var yardstick = Enumerable.Range(1, 100).Max(step => F1(links.Where(link => link.Cosine >= (step / 100.0) - 1e-9).Select(link => (link.Left, link.Right)), truth.Count));
        TestContext.Out.WriteLine($"overlap {overlap}, basis {hasBasis}: F1 {own:F4}; TF-IDF + one-to-one at its best threshold {yardstick:F4}; "
            + $"accepted {accepted.Count} of {truth.Count}, wrong {accepted.Count(match => match.Left.Id != match.Right.Id)}");
        Assert.That(own, Is.GreaterThanOrEqualTo(yardstick));
        Assert.That(accepted.Count(match => match.Left.Id == match.Right.Id), Is.GreaterThanOrEqualTo(0.97 * accepted.Count));
    }

    private static double F1(IEnumerable<(string Left, string Right)> found, int truth)
    {
        var all = found.ToList();
        return 2.0 * all.Count(pair => pair.Left == pair.Right) / (all.Count + truth);
    }

    private static PowerList List(string id, PowerItem[] rows, Func<PowerItem, PowerItem> vary) => new() { Id = id, Items = rows.Select(vary).ToValueList() };

    // Nine of ten names are reworded in one or two places.
    private static string Reworded(string name, Random random)
    {
        for (var changes = random.NextDouble() < 0.9 ? random.Next(1, 3) : 0; changes > 0; changes--)
        {
            var fitting = Rewordings.Where(rewording => name.Contains(rewording.From, StringComparison.Ordinal)).ToArray();
            if (fitting.Length > 0)
            {
                var (from, to) = fitting[random.Next(fitting.Length)];
                var at = name.IndexOf(from, StringComparison.Ordinal);
                name = name[..at] + to + name[(at + from.Length)..];
            }
        }

        return name;
    }
}
