using Microsoft.Extensions.Options;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>How the engines of a container are (运行健康): whether each could be built, with which rulesets and registers, and whether its last documents were refused.</summary>
/// <remarks>Safe to share between threads. It asks and builds nothing twice; a host shows it in a health check of its own, see the guides.</remarks>
public sealed class QuanZeHealth
{
    private readonly IServiceProvider _services;
    private readonly ValueList<string> _names;

    internal QuanZeHealth(IServiceProvider services, IEnumerable<EngineRegistration> registrations)
    {
        _services = services;
        _names = registrations.Select(registration => registration.Name).Distinct(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The state of every engine, in the order in which they were added.</summary>
    public ValueList<EngineHealth> Check() => _names.Select(Check).ToValueList();

    private EngineHealth Check(string name)
    {
        var shown = EngineRegistration.Shown(name);
        try
        {
            var source = QuanZeServiceCollectionExtensions.SourceOf(_services, name);
            var engine = source.Current;
            return new EngineHealth(shown)
            {
                Profile = $"{engine.Profile.Id} {engine.Profile.Version}",
                Rules = engine.Rules.Rules.Count,
                Rulesets = engine.Configuration.Documents.Select(document => document.Id.Length > 0 ? document.Id : document.File).ToValueList(),
                Instruments = engine.Register.Instruments.Count,
                Problems = source.Refused.Select(fault => fault.ToString()).ToValueList(),
            };
        }
        catch (Exception exception) when (exception is RuleBookException or RulesetException or OptionsValidationException)
        {
            return new EngineHealth(shown) { Problems = [exception.Message] };
        }
    }
}

/// <summary>How one engine is (引擎健康).</summary>
/// <param name="Engine">The name; <c>default</c> for the engine without one.</param>
public sealed record EngineHealth(string Engine)
{
    /// <summary>Id and version of the sameness profile; empty when the engine could not be built.</summary>
    public string Profile { get; init; } = "";

    /// <summary>The number of rules; 0 when the engine could not be built.</summary>
    public int Rules { get; init; }

    /// <summary>The ids of the ruleset documents in use, the shipped ones first.</summary>
    public ValueList<string> Rulesets { get; init; } = [];

    /// <summary>The number of instruments in the statute register.</summary>
    public int Instruments { get; init; }

    /// <summary>What is wrong: why the engine could not be built, or why the last documents were refused while the old ones stay in use. Empty when all is well.</summary>
    public ValueList<string> Problems { get; init; } = [];

    /// <summary>Whether the engine answers, be it with older documents than were wanted.</summary>
    public bool IsUsable => Rules > 0 && Instruments > 0;

    /// <summary>Whether it answers and nothing is wrong.</summary>
    public bool IsHealthy => IsUsable && Problems.IsEmpty;
}
