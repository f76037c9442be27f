using System.Reflection;

namespace QuanZe.Conventions.Tests.Docs;

/// <summary>The program of the README, run on three small lists.</summary>
[NonParallelizable]
public sealed class QuickStartTests
{
    [Test]
    public void Program_ThreeLists_PrintsFindingsAndWritesThePage()
    {
        var folder = Directory.CreateTempSubdirectory("quanze-").FullName;
        var (before, output) = (Environment.CurrentDirectory, Console.Out);
        using var written = new StringWriter();
        const string Heading = "id,事项名称,事项类型,事项编码,设定依据,实施主体,部门职责,行使层级,责任事项,追责情形\n";
        const string Rest = "负责文化市场管理,省级、市级、县级,直接实施责任：1.受理。,1.不依法受理的。\n";
        File.WriteAllText(Path.Combine(folder, "province.csv"), Heading + "P1,娱乐场所设立审批,行政许可,370122001000,《娱乐场所管理条例》第九条,山东省文化和旅游厅," + Rest);
        File.WriteAllText(Path.Combine(folder, "city.csv"), Heading + "C1,娱乐场所设立审批,行政许可,370122001000,《娱乐场所管理条例》第九条,烟台市文化和旅游局," + Rest);
        File.WriteAllText(Path.Combine(folder, "county.csv"), Heading + $"X1,娱乐场所{string.Concat(Enumerable.Repeat("设立", 30))}审批,行政许可,370122001000,《娱乐场所管理条例》第九条,招远市文化和旅游局," + Rest);
        try
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(written);
            var main = Assembly.Load("QuickStart").EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Console.SetOut(output);
        }

        Assert.That(written.ToString(), Does.Contain("QZ1001 county.csv 第2行").And.Contain("ACME1001"));
        Assert.That(File.ReadAllText(Path.Combine(folder, "report.html")), Does.Contain("招远市权责清单比对报告").Or.Contain("权责清单比对报告"));
        Directory.Delete(folder, recursive: true);
    }
}
