using QuanZe.Sdk.Text;
using Sylvan.Data.Csv;

namespace QuanZe.Sdk.Tests.Text;

/// <summary>Canonical forms on the published names of Guangdong (2021).</summary>
public sealed class PublishedNamesTests
{
    [Test]
    public void Guangdong_DifferentNames_MeetOnlyWhereBracketsAreDoubled()
    {
        var met = Names().Distinct().GroupBy(name => CanonicalText.Of(name)).Where(group => group.Count() > 1).ToArray();

        Assert.That(met, Has.Length.EqualTo(3), "the three pairs that the description of the set names");
        foreach (var group in met)
        {
            Assert.That(group.Select(name => name.Replace("(（", "(", StringComparison.Ordinal).Replace("））", "）", StringComparison.Ordinal).Replace("）)", ")", StringComparison.Ordinal)).Distinct().Count(),
                Is.EqualTo(1), group.Key);
        }
    }

    [Test]
    public void Guangdong_MarksOfTheLevel_AreTheTwoOfTheReference()
    {
        var marks = Names().Select(NormalisedText.Of).SelectMany(name => name.LevelMarks).ToArray();

        Assert.That(marks.Select(mark => mark.From), Is.EqualTo(new[] { "(省级发证)", "(省级发证)" }));
    }

    [Test]
    public void Guangdong_Names_AreIdempotentAndEqualWithAndWithoutLog()
    {
        foreach (var name in Names())
        {
            var text = NormalisedText.Of(name);
            Assert.That(CanonicalText.Of(name), Is.EqualTo(text.Comparison));
            Assert.That(CanonicalText.Of(name, TextForm.Plain), Is.EqualTo(text.Plain));
            Assert.That(CanonicalText.Of(text.Comparison), Is.EqualTo(text.Comparison));
        }
    }

    private static IEnumerable<string> Names()
    {
        using var reader = CsvDataReader.Create(SharedData.PathTo("guangdong", "items.csv"));
        var column = reader.GetOrdinal("name");
        while (reader.Read())
        {
            yield return reader.GetString(column);
        }
    }
}
