using System.Globalization;
using QuanZe.Rules.Matching;

namespace QuanZe.Benchmarks.Quality;

/// <summary>What became of rows of each kind: reworded ones by what was done to them, rows beside a near-twin or with only a twin on the other side, rows without a partner.</summary>
internal static class ClassTable
{
    public static void Write(TextWriter output, IReadOnlyCollection<LabelledPair> pairs, MatchOptions options)
    {
        var rows = pairs.SelectMany(pair => Rows(pair, options)).ToList();
        output.WriteLine("| kind of left row | rows | have a partner | found at .5 | accepted | paired wrongly at .5 | accepted wrongly |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var kind in rows.GroupBy(row => row.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            double partners = kind.Count(row => row.HasPartner);
            string Share(int count, double of) => of == 0 ? "–" : (count / of).ToString("0.000", CultureInfo.InvariantCulture);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind.Key} | {kind.Count()} | {partners} | {Share(kind.Count(row => row is { IsRight: true, IsFound: true }), partners)} | {Share(kind.Count(row => row is { IsRight: true, IsAccepted: true }), partners)} | {Share(kind.Count(row => row is { IsRight: false, IsFound: true }), kind.Count())} | {Share(kind.Count(row => row is { IsRight: false, IsAccepted: true }), kind.Count())} |"));
        }
    }

    private static IEnumerable<Row> Rows(LabelledPair pair, MatchOptions options)
    {
        var partners = pair.Truth.Select(truth => truth.Left).ToHashSet(StringComparer.Ordinal);
        var matches = new ListMatcher(options).Match(pair.Left, pair.Right).Matches.Where(match => !match.IsRepeat).ToDictionary(match => match.Left.Id, StringComparer.Ordinal);
        foreach (var (id, kind) in pair.Classes)
        {
            var match = matches.GetValueOrDefault(id);
            yield return new Row(
                kind,
                partners.Contains(id),
                match is not null && pair.Truth.Contains((id, match.Right.Id)),
                match?.Probability >= options.ReviewFrom,
                match?.Band == MatchBand.Accept);
        }
    }

    private sealed record Row(string Kind, bool HasPartner, bool IsRight, bool IsFound, bool IsAccepted);
}
