using QuanZe.Rules.Alignment;

namespace QuanZe.Rules.NRules;

/// <summary>Lets an alignment engine run its rules on NRules (使用 NRules).</summary>
public static class NRulesBuilderExtensions
{
    /// <summary>Runs alignments and checks on NRules. Findings, grounds and reports are those of QuanZe's own engine.</summary>
    /// <remarks>
    /// The first run for a place and day compiles the rules, some milliseconds each; the engine keeps them. A rule that throws ends the run with a
    /// <see cref="Inference.RuleFailedException"/>, where QuanZe's own engine goes on with the other rules. A rule must yield a new object for each match, never one
    /// that is a fact already. <c>Open</c> uses QuanZe's own living sessions still, without the vendor's NRules rules.
    /// </remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Adds the vendor's own NRules rules; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static AlignmentEngineBuilder UseNRules(this AlignmentEngineBuilder builder, Action<NRulesSetup>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var setup = new NRulesSetup();
        configure?.Invoke(setup);
        return builder.RunOn(new NRulesEngine(setup));
    }
}
