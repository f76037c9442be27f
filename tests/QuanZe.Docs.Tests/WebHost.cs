using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using QuanZe.Excel.Reading;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.DependencyInjection;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Docs.Tests;

/// <summary>The web host of the guide <c>aspnet-core</c>.</summary>
internal static class WebHost
{
    public static WebApplication Build(params string[] args)
    {
        // docs: register
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<QuanZeOptions>("shandong", builder.Configuration.GetSection("QuanZe:Shandong"));
        builder.Services.AddQuanZe("shandong", quanze => quanze.UseProfile(SamenessProfiles.ThreeLevelFourSame));
        builder.Services.AddQuanZe("guizhou", quanze => quanze.UseProfile(SamenessProfiles.SixElements));
        builder.Services.AddHealthChecks().AddCheck<EnginesHealthCheck>("quanze");
        // builder.Services.AddOpenTelemetry().WithTracing(t => t.AddSource(QuanZeTelemetry.ActivitySource)).WithMetrics(m => m.AddMeter(QuanZeTelemetry.Meter));
        // end

        // docs: endpoints
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapPost("/{province}/align", async (string province, DateOnly date, IFormFile standard, IFormFile county, IServiceProvider services, CancellationToken aborted) =>
        {
            if (services.GetKeyedService<AlignmentEngine>(province) is not { } engine)
            {
                return Results.NotFound();
            }

            try
            {
                // An alignment is work for a processor, seconds of it: not for the thread that answers requests.
                var report = await Task.Run(
                    () => engine.Align(
                        new Catalogue(Read(standard, "standard", AdministrativeLevel.Province)), city: null, Read(county, "county", AdministrativeLevel.County), date, cancellationToken: aborted),
                    aborted);
                return Results.Ok(report.Findings.Select(finding => new { Code = $"{finding.Code}", finding.Subject.File, finding.Subject.Row, Message = finding.Message(Languages.Chinese) }));
            }
            catch (ImportException problem)
            {
                return Results.Problem(problem.Message, statusCode: StatusCodes.Status400BadRequest);
            }
        }).DisableAntiforgery();
        // end

        // docs: reload
        app.MapPut("/{province}/rulesets/{name}", async (string province, string name, HttpRequest request, IServiceProvider services) =>
        {
            using var reader = new StreamReader(request.Body);
            var document = RulesetDocument.Parse(await reader.ReadToEndAsync(), name);
            var swap = services.GetRequiredKeyedService<AlignmentEngineSource>(province).Swap(document);
            return swap.IsDone ? Results.NoContent() : Results.BadRequest(swap.Faults.Select(fault => fault.Message(Languages.Chinese)));
        });
        // end

        return app;
    }

    private static PowerList Read(IFormFile file, string id, AdministrativeLevel level)
    {
        using var stream = file.OpenReadStream();
        return WorkbookReader.Read(stream, file.FileName, new ImportOptions { ListId = id, Level = level }).List;
    }
}

// docs: health
/// <summary>Shows the engines in the host's health checks: unhealthy when one cannot answer, degraded when one had to refuse documents.</summary>
internal sealed class EnginesHealthCheck(QuanZeHealth engines) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var all = engines.Check();
        var data = all.ToDictionary(engine => engine.Engine, object (engine) => $"{engine.Profile}, {engine.Rules} rules, {engine.Instruments} instruments {string.Join(' ', engine.Problems)}");
        return Task.FromResult(new HealthCheckResult(
            all.All(engine => engine.IsHealthy) ? HealthStatus.Healthy : all.All(engine => engine.IsUsable) ? HealthStatus.Degraded : HealthStatus.Unhealthy, data: data));
    }
}
// end
