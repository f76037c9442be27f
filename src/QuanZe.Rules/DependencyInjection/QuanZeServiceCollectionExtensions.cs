using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QuanZe.Rules.Alignment;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>Registers QuanZe in a container (依赖注入).</summary>
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
        if (configure is not null)
        {
            services.AddSingleton(new Configuration(configure));
        }

        services.TryAddSingleton(Source);
        services.TryAddTransient(provider => provider.GetRequiredService<AlignmentEngineSource>().Current);
        return services;
    }

    private static AlignmentEngineSource Source(IServiceProvider services)
    {
        var configurations = services.GetServices<Configuration>().ToList();
        return new AlignmentEngineSource(builder => configurations.ForEach(configuration => configuration.Apply(builder)));
    }

    private sealed record Configuration(Action<AlignmentEngineBuilder> Apply);
}
