using System.Reflection;
using Microsoft.Data.Sqlite;

namespace QuanZe.Stores.Tests;

/// <summary>The programs of the guides, run in an empty folder: they print what the guides say, in both languages.</summary>
[NonParallelizable]
public sealed class GuideTests
{
    [TestCase("FirstSpecification", "write-a-specification", "类型为行政许可 且 援引《城乡规划法》 且 名称含“（规划许可）” 且 逾期未复核\n001 建设工程 规划许可证核发\nFalse\n")]
    [TestCase("QuanZe.Hosting.EntityFrameworkCore", "store-lists", "3 items, versions 1 and 2\nrefused: version 2 was saved meanwhile\nrefused: 3 items are still there\nchanged: 建设工程规划许可证核发\n2 对未取得规划许可证进行建设的处罚\n类型为行政处罚 且 援引《城乡规划法》 且 非（名称含“耕地”）\n")]
    public void Program_EmptyFolder_PrintsWhatTheGuideSays(string program, string guide, string expected)
    {
        var printed = Run(program);

        Assert.That(printed, Is.EqualTo(expected));
        foreach (var language in new[] { "", ".zh-CN" })
        {
            Assert.That(File.ReadAllText(Repository.PathTo("docs", "guides", $"{guide}{language}.md")).ReplaceLineEndings("\n"), Does.Contain($"```\n{printed}```"));
        }
    }

    private static string Run(string program)
    {
        var folder = Directory.CreateTempSubdirectory("quanze-").FullName;
        var (before, output) = (Environment.CurrentDirectory, Console.Out);
        using var written = new StringWriter();
        try
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(written);
            var main = Assembly.Load(program).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Console.SetOut(output);
            SqliteConnection.ClearAllPools();
        }

        return written.ToString().ReplaceLineEndings("\n");
    }
}
