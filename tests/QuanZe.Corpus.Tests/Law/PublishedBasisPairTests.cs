using QuanZe.Sdk.Law;
using Sylvan.Data.Csv;

namespace QuanZe.Corpus.Tests.Law;

/// <summary>
/// Pairs of published bases, byte-different all, with the verdict of a reader who saw both cells: the same places, places named more exactly below, other places.
/// The file names rows; the texts stay where they are published. Five verdicts were first given on the beginnings of long cells and put right on reading them whole.
/// </summary>
public sealed class PublishedBasisPairTests
{
    private static IEnumerable<TestCaseData> Pairs()
    {
        using var reader = CsvDataReader.Create(Path.Combine(TestContext.CurrentContext.TestDirectory, "Law", "published-basis-pairs.csv"));
        while (reader.Read())
        {
            yield return new TestCaseData(reader.GetString(0), reader.GetString(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetString(4))
                .SetArgDisplayNames(reader.GetString(0), reader.GetString(2), reader.GetString(3), reader.GetString(4));
        }
    }

    [TestCaseSource(nameof(Pairs))]
    public void Compare_PublishedPair_GivesTheReadersVerdict(string workbook, string sheet, int upperRow, int lowerRow, string verdict)
    {
        var (upper, lower) = (Basis(workbook, sheet, upperRow), Basis(workbook, sheet, lowerRow));
        Assume.That(upper.Text, Is.Not.EqualTo(lower.Text), "only pairs that differ as texts say anything");

        var comparison = LegalBasisComparison.Compare(upper, lower, StatuteRegister.Default);

        var found = comparison.IsUnread ? "unread" : comparison.IsEqual ? "same" : comparison.IsRefinement ? "refined" : "different";
        Assert.That(found, Is.EqualTo(verdict), $"missing {string.Join('、', comparison.Missing)}; added {string.Join('、', comparison.Added)}; refined {string.Join('、', comparison.Refined)}");
    }

    private static LegalBasis Basis(string workbook, string sheet, int row) =>
        PublishedLists.All.Items.Single(item => item.Origin.File == workbook && item.Origin.Sheet == sheet && item.Origin.Row == row).Basis;
}
