using Microsoft.Extensions.Options;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.DependencyInjection;

/// <summary>Says what is wrong with options (选项校验), all at once.</summary>
internal sealed class QuanZeOptionsValidation : IValidateOptions<QuanZeOptions>
{
    public ValidateOptionsResult Validate(string? name, QuanZeOptions options)
    {
        var faults = new List<string>();
        if (options.Profile is { } profile && SamenessProfiles.Find(profile) is null)
        {
            faults.Add($"{nameof(QuanZeOptions)}.{nameof(options.Profile)}: there is no profile '{profile}'; there are {string.Join(", ", SamenessProfiles.All.Select(known => known.Id))}.");
        }

        if (options.AcceptFrom is { } accept && accept is not (> 0 and <= 1))
        {
            faults.Add($"{nameof(QuanZeOptions)}.{nameof(options.AcceptFrom)}: {accept} is no probability above 0 and at most 1.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
