using QuanZe.Excel.Reading;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;

namespace QuanZe.Docs.Tests;

/// <summary>The code that the readmes of the packages show, run on small lists.</summary>
[NonParallelizable]
public sealed class PackageReadmeTests
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _folder = Directory.CreateTempSubdirectory("quanze-").FullName;
    private readonly TextWriter _output = Console.Out;
    private StringWriter _written = null!;

    [SetUp]
    public void Open()
    {
        Environment.CurrentDirectory = _folder;
        File.WriteAllText("county.csv", "id,事项名称,事项类型,事项编码,设定依据\nX1,娱乐场所设立审批（新办）,行政许可,370122001000,《娱乐场所管理条例》第九条\n");
        Console.SetOut(_written = new StringWriter());
    }

    [TearDown]
    public void Close()
    {
        Console.SetOut(_output);
        Environment.CurrentDirectory = _before;
        _written.Dispose();
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Sdk_Readme_ReadsAList()
    {
        // docs: sdk
        var import = ListReader.Read(new CsvSource("county.csv", File.ReadAllBytes("county.csv")), new ImportOptions { ListId = "county", Level = AdministrativeLevel.County });
        foreach (var item in import.List.Items)
        {
            Console.WriteLine($"{item.Code} {item.Name} {item.Basis}");
        }
        // end

        Assert.That(_written.ToString(), Does.StartWith("370122001000 娱乐场所设立审批（新办）"));
    }

    [Test]
    public void Excel_Readme_AccountsForEveryRow()
    {
        // docs: excel
        var import = WorkbookReader.ReadFile("county.csv", new ImportOptions { ListId = "county", Level = AdministrativeLevel.County });
        foreach (var ledger in import.Ledgers)
        {
            Console.WriteLine(ledger.Account(Languages.Chinese));
        }
        // end

        Assert.That(_written.ToString(), Does.Contain("1"));
    }

    [Test]
    public void Rules_Readme_Aligns()
    {
        var county = WorkbookReader.ReadFile("county.csv", new ImportOptions { ListId = "county", Level = AdministrativeLevel.County }).List;
        var province = county with { Id = "province", Level = AdministrativeLevel.Province, Items = [county.Items[0] with { Name = "娱乐场所设立审批" }] };
        PowerList? city = null;

        // docs: rules
        var engine = new AlignmentEngineBuilder().Build();
        var report = engine.Align(new Catalogue(province), city, county, date: new DateOnly(2026, 11, 1));
        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{finding.Code} {finding.Subject.File} 第{finding.Subject.Row}行 {finding.Message()}");
        }
        // end

        Assert.That(_written.ToString(), Does.Contain("QZ1001 county.csv 第2行"));
    }
}
