using QuanZe.Rules.Inference;

namespace VendorRules;

/// <summary>All our rules, in one place for the engine and for the tests.</summary>
public static class AcmeRules
{
    /// <summary>One instance of each.</summary>
    public static IReadOnlyList<Rule> All { get; } = [new SealMissing(), new PromiseTooSlow(), new CounterUnknown(), new PilotNameIsPermitted()];
}
