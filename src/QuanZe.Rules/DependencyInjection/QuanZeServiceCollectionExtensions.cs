using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QuanZe.Rules.Alignment;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>Registers QuanZe in a container (依赖注入).</summary>
public static class QuanZeServiceCollectionExtensions
{
    /// <summary>Adds one shared <see cref="AlignmentEngine"/>, put together by the same builder that works without a container.</summary>
    /// <remarks>May be called several times; the calls add up in their order. The engine is built when it is first asked for.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">What to set on the builder; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddQuanZe(this IServiceCollection services, Action<AlignmentEngineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.AddSingleton(new Configuration(configure));
        }

        services.TryAddSingleton(Build);
        return services;
    }

    private static AlignmentEngine Build(IServiceProvider services)
    {
        var builder = new AlignmentEngineBuilder();
        foreach (var configuration in services.GetServices<Configuration>())
        {
            configuration.Apply(builder);
        }

        return builder.Build();
    }

    private sealed record Configuration(Action<AlignmentEngineBuilder> Apply);
}
