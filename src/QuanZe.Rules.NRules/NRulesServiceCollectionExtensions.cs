using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Extensibility;
using NRules.RuleModel;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.DependencyInjection;

namespace QuanZe.Rules.NRules;

/// <summary>Registers QuanZe's rules in a host that lives in NRules sessions (NRules 依赖注入).</summary>
public static class NRulesServiceCollectionExtensions
{
    /// <summary>Adds QuanZe as <c>AddQuanZe</c> does, and an <see cref="ISessionFactory"/> and <see cref="ISession"/> in which QuanZe's rules stand beside those of the host's <see cref="IRuleRepository"/>.</summary>
    /// <remarks>Call it after the host's own registration of NRules: its factory and session take the place of those. The rules are those that hold where no division is known.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">What to set on the builder; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddQuanZeOnNRules(this IServiceCollection services, Action<AlignmentEngineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddQuanZe(configure);
        services.AddSingleton(Factory);
        services.AddTransient(provider => provider.GetRequiredService<ISessionFactory>().CreateSession());
        return services;
    }

    private static ISessionFactory Factory(IServiceProvider services)
    {
        var own = services.GetService<IRuleRepository>()?.GetRules() ?? [];
        var factory = new RuleCompiler().TellFactsApart().Compile(QuanZeRuleDefinitions.From(services.GetRequiredService<AlignmentEngine>().Rules).Concat(own));
        if (services.GetService<IDependencyResolver>() is { } resolver)
        {
            factory.DependencyResolver = resolver;
        }

        return factory;
    }
}
