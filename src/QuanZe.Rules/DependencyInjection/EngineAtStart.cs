using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Configuration;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>Stands for an engine among the options that a host checks when it starts (启动校验).</summary>
internal sealed class EngineAtStart;

/// <summary>Builds each engine when the host starts, so that rules or documents at fault stop it there, with every fault named, and not at the first request.</summary>
internal sealed class EngineAtStartValidation(IServiceProvider services) : IValidateOptions<EngineAtStart>
{
    public ValidateOptionsResult Validate(string? name, EngineAtStart options)
    {
        try
        {
            _ = QuanZeServiceCollectionExtensions.SourceOf(services, name ?? Options.DefaultName);
            return ValidateOptionsResult.Success;
        }
        catch (RuleBookException exception)
        {
            return ValidateOptionsResult.Fail(exception.Faults.Select(fault => $"{fault.Rule}: {fault.Message}."));
        }
        catch (RulesetException exception)
        {
            return ValidateOptionsResult.Fail(exception.Faults.Select(fault => fault.ToString()));
        }
        catch (OptionsValidationException exception)
        {
            return ValidateOptionsResult.Fail(exception.Failures);
        }
    }
}
