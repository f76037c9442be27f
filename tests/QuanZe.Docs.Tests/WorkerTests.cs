using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuanZe.Rules.DependencyInjection;

namespace QuanZe.Docs.Tests;

/// <summary>The guide <c>worker</c>, run on a folder.</summary>
public sealed class WorkerTests
{
    [Test]
    public async Task Worker_FolderOfLists_WritesAReportForEach()
    {
        var root = Directory.CreateTempSubdirectory("quanze-").FullName;
        var folders = new WorkerFolders(Directory.CreateDirectory(Path.Combine(root, "in")).FullName, Directory.CreateDirectory(Path.Combine(root, "out")).FullName, Path.Combine(root, "standard.csv"));
        await File.WriteAllTextAsync(folders.Standard, "id,事项名称,事项类型,事项编码\nP1,娱乐场所设立审批,行政许可,370122001000\n");
        for (var county = 1; county <= 5; county++)
        {
            await File.WriteAllTextAsync(Path.Combine(folders.Inbox, $"county{county}.csv"), $"id,事项名称,事项类型,事项编码\nX1,娱乐场所设立审批（第{county}县）,行政许可,370122001000\n");
        }

        await File.WriteAllTextAsync(Path.Combine(folders.Inbox, "broken.xlsx"), "no workbook");
        string[] args = [];

        // docs: host
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddQuanZe();
        builder.Services.AddSingleton(folders).AddSingleton(TimeProvider.System).AddHostedService<AlignmentWorker>();
        using var host = builder.Build();
        await host.RunAsync();
        // end

        Assert.That(Directory.EnumerateFiles(folders.Outbox).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo(Enumerable.Range(1, 5).Select(county => $"county{county}.html")));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(folders.Outbox, "county3.html")), Does.Contain("第3县"));
        Directory.Delete(root, recursive: true);
    }
}
