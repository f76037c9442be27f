using QuanZe.Excel.Reading;
using QuanZe.Rules.Matching;
using QuanZe.Sdk;
using Sylvan.Data.Csv;

namespace QuanZe.Corpus.Tests.Matching;

/// <summary>Guangzhou's items against Guangdong's, codes hidden. The right of every judged left row is known; rows that are not judged do not count.</summary>
public sealed class GuangdongMatchingTests
{
    // Published twice in doubled brackets: the pairs file says 50 rows are the same.
    private const int SamePairs = 50;

    private PowerList _left = null!;
    private PowerList _right = null!;
    private HashSet<(string Left, string Right)> _same = null!;
    private HashSet<string> _judged = null!;

    [OneTimeSetUp]
    public void ReadLists()
    {
        _left = WorkbookReader.ReadFile(SharedData.PathTo("guangdong", "left-city.csv")).List;
        _right = WorkbookReader.ReadFile(SharedData.PathTo("guangdong", "right-province.csv")).List;
        var pairs = ReadPairs().ToList();
        _same = pairs.Where(pair => pair.Relation == "same").Select(pair => (pair.Left, pair.Right)).ToHashSet();
        _judged = pairs.Select(pair => pair.Left).ToHashSet();
    }

    [Test]
    public void Match_CityAgainstProvince_IsNotWorseThanTheYardstick()
    {
        var result = new ListMatcher(MatchOptions.Default with { HideCodes = true }).Match(_left, _right);

        var found = result.Matches.Where(match => _judged.Contains(match.Left.Id)).ToList();
        var own = Score.Of(found.Select(match => (match.Left.Id, match.Right.Id)), _same);
        var accepted = Score.Of(found.Where(match => match.Band == MatchBand.Accept).Select(match => (match.Left.Id, match.Right.Id)), _same);
        var links = TfIdfYardstick.Match(_left, _right).Where(link => _judged.Contains(link.Left)).ToList();
        var yardstick = Enumerable.Range(1, 100)
            .Select(step => Score.Of(links.Where(link => link.Cosine >= (step / 100.0) - 1e-9).Select(link => (link.Left, link.Right)), _same))
            .MaxBy(score => score.F1);
        TestContext.Out.WriteLine($"matcher {own}; accepted {accepted}; TF-IDF + one-to-one at its best threshold {yardstick}");
        foreach (var match in found.Where(match => !_same.Contains((match.Left.Id, match.Right.Id))))
        {
            TestContext.Out.WriteLine($"not a pair: {match.Left} — {match.Right} ({match.Probability:F3}, {match.Band})");
        }

        foreach (var (left, right) in _same.Except(found.Select(match => (match.Left.Id, match.Right.Id))))
        {
            TestContext.Out.WriteLine($"missed: {_left.Items.Single(item => item.Id == left)} — {_right.Items.Single(item => item.Id == right)}");
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(_same, Has.Count.EqualTo(SamePairs));
            Assert.That(own.F1, Is.GreaterThanOrEqualTo(yardstick!.F1));
            Assert.That(accepted.Precision, Is.EqualTo(1));
        }
    }

    [Test]
    public void Match_RowsInAnotherOrder_GivesTheSamePairs()
    {
        var matcher = new ListMatcher(MatchOptions.Default with { HideCodes = true });
        var (left, right) = (_left with { Items = _left.Items.Reverse().ToValueList() }, _right with { Items = _right.Items.Reverse().ToValueList() });

        Assert.That(Pairs(matcher.Match(left, right)), Is.EquivalentTo(Pairs(matcher.Match(_left, _right))));
    }

    private static IEnumerable<string> Pairs(MatchResult result) => result.Matches.Select(match => $"{match.Left.Id} {match.Right.Id} {match.Band} {match.Probability:F9}");

    private static IEnumerable<(string Left, string Right, string Relation)> ReadPairs()
    {
        using var reader = CsvDataReader.Create(SharedData.PathTo("guangdong", "pairs.csv"));
        while (reader.Read())
        {
            yield return (reader.GetString(0), reader.GetString(1), reader.GetString(2));
        }
    }

    private sealed record Score(double Precision, double Recall, double F1)
    {
        public static Score Of(IEnumerable<(string, string)> found, HashSet<(string Left, string Right)> truth)
        {
            var all = found.ToList();
            double right = all.Distinct().Count(truth.Contains);
            return new(right / Math.Max(1, all.Count), right / truth.Count, 2 * right / (all.Count + truth.Count));
        }

        public override string ToString() => $"P {Precision:F4} R {Recall:F4} F1 {F1:F4}";
    }
}
