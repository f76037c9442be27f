using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>Registers QuanZe in a container (依赖注入).</summary>
/// <remarks>
/// What runs in a container logs in the category <c>QuanZe.Rules</c> where logging is registered, and is measured under the names of <see cref="QuanZeTelemetry"/>.
/// <see cref="QuanZeOptions"/> and the engines are checked when a host starts; without a host, when they are first asked for.
/// </remarks>
public static class QuanZeServiceCollectionExtensions
{
    /// <summary>Adds the <see cref="AlignmentEngineSource"/> and the <see cref="AlignmentEngine"/> it holds, put together by the same builder that works without a container.</summary>
    /// <remarks>
    /// May be called several times; the calls add up in their order. The engine is built when it is first asked for, and shared. Who asks for an <see cref="AlignmentEngine"/> gets
    /// the one in use at that moment; a service that lives longer than one piece of work asks for the <see cref="AlignmentEngineSource"/> and takes its current engine each time.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">What to set on the builder, called again for each swap; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddQuanZe(this IServiceCollection services, Action<AlignmentEngineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Register(services, Options.DefaultName, configure);
        services.TryAddSingleton(provider => Make(provider, Options.DefaultName));
        services.TryAddTransient(provider => provider.GetRequiredService<AlignmentEngineSource>().Current);
        return services;
    }

    /// <summary>Adds an engine of a name beside others (多套口径并存), a province's for instance: <see cref="AlignmentEngineSource"/> and <see cref="AlignmentEngine"/> are keyed by the name.</summary>
    /// <remarks>Engines share nothing that can change: two provinces with other profiles, rules and documents live side by side in one process. Its options are the <see cref="QuanZeOptions"/> of that name.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, the key of the services.</param>
    /// <param name="configure">What to set on the builder, called again for each swap; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static IServiceCollection AddQuanZe(this IServiceCollection services, string name, Action<AlignmentEngineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Register(services, name, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => Make(provider, name));
        services.TryAddKeyedTransient(name, (provider, _) => SourceOf(provider, name).Current);
        return services;
    }

    /// <summary>The source of an engine, by its name.</summary>
    internal static AlignmentEngineSource SourceOf(IServiceProvider services, string name) =>
        name.Length == 0 ? services.GetRequiredService<AlignmentEngineSource>() : services.GetRequiredKeyedService<AlignmentEngineSource>(name);

    private static void Register(IServiceCollection services, string name, Action<AlignmentEngineBuilder>? configure)
    {
        services.AddSingleton(new EngineRegistration(name, configure ?? (_ => { })));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<QuanZeOptions>, QuanZeOptionsValidation>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EngineAtStart>, EngineAtStartValidation>());
        services.AddOptions<QuanZeOptions>(name).ValidateOnStart();
        services.AddOptions<EngineAtStart>(name).ValidateOnStart();
        services.TryAddSingleton(provider => new QuanZeInstruments(provider.GetService<IMeterFactory>()));
        services.TryAddSingleton(provider => new QuanZeHealth(provider, provider.GetServices<EngineRegistration>()));
    }

    private static AlignmentEngineSource Make(IServiceProvider services, string name)
    {
        var options = services.GetRequiredService<IOptionsMonitor<QuanZeOptions>>().Get(name);
        var registrations = services.GetServices<EngineRegistration>().Where(registration => registration.Name == name).ToList();
        var logger = services.GetService<ILoggerFactory>()?.CreateLogger(QuanZeTelemetry.Meter) ?? NullLogger.Instance;
        var telemetry = new RunTelemetry(EngineRegistration.Shown(name), logger, services.GetRequiredService<QuanZeInstruments>(), services.GetService<TimeProvider>() ?? TimeProvider.System);
        var source = new AlignmentEngineSource(
            builder =>
            {
                Apply(options, builder);
                registrations.ForEach(registration => registration.Apply(builder));
                builder.WatchedBy(telemetry);
            },
            [],
            telemetry.Swapped);
        telemetry.Ready(source.Current);
        return source;
    }

    private static void Apply(QuanZeOptions options, AlignmentEngineBuilder builder)
    {
        if (options.Profile is { } profile)
        {
            builder.UseProfile(SamenessProfiles.Find(profile)!);
        }

        if (options.AcceptFrom is { } accept)
        {
            builder.UseMatching(MatchOptions.Default with { AcceptFrom = accept });
        }

        if (options.ReviewLegality)
        {
            builder.ReviewLegality();
        }
    }
}
