using System.Text.Json;
using QuanZe.Sdk.Json;

namespace QuanZe.Cli.Tests.Verbs;

/// <summary><c>diff</c>: two versions of one list.</summary>
public sealed class DiffVerbTests : VerbFixture
{
    private const string Heading = "id,事项名称,事项类型,设定依据,实施主体\n";

    [Test]
    public void Diff_TwoVersions_ShowsAndWritesWhatChanged()
    {
        WriteText("old.csv", Heading + "1,取水许可,行政许可,《水法》第四十八条,县水利局\n2,河道采砂许可,行政许可,《水法》第三十九条,县水利局\n");
        WriteText("new.csv", Heading + "1,取水许可,行政许可,《水法》第七条,县水利局\n3,围填海许可,行政许可,《水法》第四十条,县水利局\n");

        var run = Run("diff", At("old.csv"), At("new.csv"), "--out", At("out"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Match(@"\| 0 +\| 1 +\| 1 +\| 1 ").And.Match(@"设定依据 +\| +1 "));
        using var json = JsonDocument.Parse(File.ReadAllText(At("out/diff.json")));
        Assert.That(json.RootElement.GetProperty("format").GetString(), Is.EqualTo(ListDifferenceJson.Format));
        Assert.That(json.RootElement.GetProperty("changes").GetArrayLength(), Is.EqualTo(3));
        Assert.That(File.ReadAllText(At("out/diff.html")), Does.Contain("<del>").And.Contain("围填海许可"));
    }

    [Test]
    public void Diff_WithoutFolder_WritesNothing()
    {
        WriteText("old.csv", Heading + "1,取水许可,行政许可,《水法》第四十八条,县水利局\n");

        var run = Run("diff", At("old.csv"), At("old.csv"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(Directory.EnumerateFileSystemEntries(At("."), "*", SearchOption.AllDirectories).Select(Path.GetFileName), Is.EqualTo(["old.csv"]));
    }

    [Test]
    public void Diff_FileMissing_IsBadInput()
    {
        WriteText("old.csv", Heading + "1,取水许可,行政许可,《水法》第四十八条,县水利局\n");

        var run = Run("diff", At("old.csv"), At("none.csv"), "--out", At("out"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("none.csv"));
        Assert.That(Directory.Exists(At("out")), Is.False);
    }
}
