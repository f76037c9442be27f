using QuanZe.Rules.Alignment;

namespace QuanZe.Docs.Tests;

/// <summary>The guide <c>desktop</c>, without the window.</summary>
public sealed class DesktopToolTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quanze-").FullName;

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Align_TwoFiles_WritesTheWorkbookAndMovesTheBar()
    {
        var stages = new List<AlignmentStage>();

        var line = await new DesktopTool().Align(Write("standard.csv", "娱乐场所设立审批"), Write("county.csv", "娱乐场所设立审批（新办）"), Path.Combine(_folder, "findings.xlsx"), new DateOnly(2026, 11, 1), new Bar(stages), CancellationToken.None);

        Assert.That(line, Does.Contain("个问题"));
        Assert.That(stages.Distinct(), Is.EqualTo(new[] { AlignmentStage.Matching, AlignmentStage.Judging, AlignmentStage.Reporting }));
        Assert.That(new FileInfo(Path.Combine(_folder, "findings.xlsx")).Length, Is.GreaterThan(1000));
    }

    [Test]
    public void Align_Stopped_WritesNothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var output = Path.Combine(_folder, "stopped.xlsx");

        Assert.That(async () => await new DesktopTool().Align(Write("standard.csv", "甲"), Write("county.csv", "乙"), output, new DateOnly(2026, 11, 1), new Bar([]), stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(File.Exists(output), Is.False);
    }

    private string Write(string name, string item)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, $"id,事项名称,事项类型,事项编码\n1,{item},行政许可,370122001000\n");
        return path;
    }

    private sealed class Bar(List<AlignmentStage> stages) : IProgress<AlignmentProgress>
    {
        public void Report(AlignmentProgress value) => stages.Add(value.Stage);
    }
}
