using System.Reflection;
using Microsoft.Data.Sqlite;

namespace QuanZe.Stores.Tests;

/// <summary>The program of the guide <c>write-a-specification</c>, run in an empty folder.</summary>
[NonParallelizable]
public sealed class GuideTests
{
    [Test]
    public void Program_EmptyFolder_PrintsWhatTheGuideSays()
    {
        var folder = Directory.CreateTempSubdirectory("quanze-").FullName;
        var (before, output) = (Environment.CurrentDirectory, Console.Out);
        using var written = new StringWriter();
        try
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(written);
            var main = Assembly.Load("FirstSpecification").EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Console.SetOut(output);
            SqliteConnection.ClearAllPools();
        }

        var guide = File.ReadAllText(Repository.PathTo("docs", "guides", "write-a-specification.md"));
        Assert.That(written.ToString().ReplaceLineEndings("\n"), Is.EqualTo("类型为行政许可 且 援引《城乡规划法》 且 名称含“（规划许可）” 且 逾期未复核\n001 建设工程 规划许可证核发\nFalse\n"));
        Assert.That(guide.ReplaceLineEndings("\n"), Does.Contain($"```\n{written.ToString().ReplaceLineEndings("\n")}```"));
    }
}
