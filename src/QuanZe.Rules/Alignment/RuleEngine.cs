using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Alignment;

/// <summary>What applies a rule book to facts in one run (推理引擎): QuanZe's own, or another through an adapter.</summary>
/// <remarks>Implementations are safe to share between threads and give the same findings for the same facts, in whatever order these come.</remarks>
internal abstract class RuleEngine
{
    /// <summary>QuanZe's own engine.</summary>
    public static RuleEngine Own { get; } = new OwnEngine();

    /// <summary>Applies all rules to facts.</summary>
    public abstract RuleRun Run(RuleBook book, IEnumerable<object> facts, CancellationToken cancellationToken);

    private sealed class OwnEngine : RuleEngine
    {
        public override RuleRun Run(RuleBook book, IEnumerable<object> facts, CancellationToken cancellationToken) => book.Run(facts, cancellationToken);
    }
}
