using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace QuanZe.Docs.Tests;

/// <summary>The guide <c>aspnet-core</c>, run.</summary>
public sealed class WebHostTests
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _app = WebHost.Build("--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning");
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Test]
    public async Task Align_TwoFiles_GivesFindingsOfTheProvince()
    {
        using var response = await _client.PostAsync("/shandong/align?date=2026-11-01", Lists());

        var findings = (await response.Content.ReadFromJsonAsync<List<Answer>>())!;
        Assert.That(findings.Select(finding => finding.Code), Does.Contain("QZ1001"));
        Assert.That(findings.First(finding => finding.Code == "QZ1001"), Has.Property("File").EqualTo("county.csv").And.Property("Row").EqualTo(2));
    }

    [Test]
    public async Task Align_UnknownProvinceOrUnreadableFile_IsRefused()
    {
        using var unknown = await _client.PostAsync("/nowhere/align?date=2026-11-01", Lists());
        using var unreadable = await _client.PostAsync("/shandong/align?date=2026-11-01", Lists(county: "PK\u0003\u0004 no workbook", name: "county.xlsx"));

        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(unreadable.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Rulesets_FaultyThenSound_AreRefusedThenTakenWhileHealthFollows()
    {
        using var faulty = await _client.PutAsync("/guizhou/rulesets/gz.json", new StringContent("{"));
        using var degraded = await _client.GetAsync("/health");
        using var sound = await _client.PutAsync("/guizhou/rulesets/gz.json", new StringContent("""{ "format": "quanze/ruleset", "version": 1, "id": "GZ-2026" }"""));
        using var healthy = await _client.GetAsync("/health");

        Assert.That(faulty.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await faulty.Content.ReadAsStringAsync(), Does.Contain("gz.json:1:2"));
        Assert.That(await degraded.Content.ReadAsStringAsync(), Is.EqualTo("Degraded"));
        Assert.That(sound.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await healthy.Content.ReadAsStringAsync(), Is.EqualTo("Healthy"));
    }

    [Test]
    public void Start_WrongOptionInConfiguration_StopsTheHost()
    {
        var app = WebHost.Build("--urls", "http://127.0.0.1:0", "--QuanZe:Shandong:Profile", "SD-9x9", "--Logging:LogLevel:Default", "None");

        Assert.That(async () => await app.StartAsync(), Throws.InstanceOf<Exception>().With.Message.Contains("SD-9x9").Or.InnerException.Message.Contains("SD-9x9"));
        Assert.That(() => app.Services.GetRequiredService<IOptionsMonitor<Rules.DependencyInjection.QuanZeOptions>>().Get("shandong"), Throws.TypeOf<OptionsValidationException>());
    }

    private static MultipartFormDataContent Lists(string county = "id,事项名称,事项类型,事项编码\nX1,娱乐场所设立审批（新办）,行政许可,370122001000\n", string name = "county.csv") => new()
    {
        { new StringContent("id,事项名称,事项类型,事项编码\nP1,娱乐场所设立审批,行政许可,370122001000\n"), "standard", "standard.csv" },
        { new StringContent(county), "county", name },
    };

    private sealed record Answer(string Code, string File, int Row, string Message);
}
