using System.Runtime.CompilerServices;

namespace QuanZe.Rules.Inference;

/// <summary>All rules of one level that begin with the same facts, in one pass over them (合并遍历): facts outside, rules inside.</summary>
/// <param name="rules">The rules.</param>
internal abstract class FusedPass(CompiledRule[] rules)
{
    public IReadOnlyList<CompiledRule> Rules => rules;

    /// <summary>The facts to pass over; groups are made here. The row holds the fact looked at, for the case that its key throws.</summary>
    public abstract ArraySegment<object> Facts(FactTable table, ref Row row);

    /// <summary>Sends each fact through each rule, depth first.</summary>
    /// <param name="facts">Some of the facts.</param>
    /// <param name="execution">Takes what is concluded, and the failures.</param>
    /// <param name="isOut">Whether a rule does not take part; null when all do.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    public abstract void Run(ReadOnlySpan<object> facts, Execution execution, Func<CompiledRule, bool>? isOut, CancellationToken cancellationToken);
}

/// <inheritdoc/>
internal sealed class FusedPass<T>(CompiledRule[] rules, Func<T, bool>?[] conditions, FactsOfPass facts) : FusedPass(rules)
    where T : class
{
    private const int FactsBetweenQuestions = 256;

    private readonly CompiledRule[] _rules = rules;

    public override ArraySegment<object> Facts(FactTable table, ref Row row) => facts(table, ref row);

    // One try around both loops costs nothing per fact: position and rule say who failed, and the loops go on without that rule.
    public override void Run(ReadOnlySpan<object> facts, Execution execution, Func<CompiledRule, bool>? isOut, CancellationToken cancellationToken)
    {
        var part = isOut is null ? new Part(_rules, conditions) : Part.Of(_rules, conditions, isOut);
        var (position, rule) = (0, 0);
        while (part.Rules.Length > 0)
        {
            var row = default(Row);
            try
            {
                for (; position < facts.Length; position++)
                {
                    if (position % FactsBetweenQuestions == 0)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                    }

                    var fact = Unsafe.As<T>(facts[position]);
                    row[0] = fact;
                    for (; rule < part.Rules.Length; rule++)
                    {
                        if (part.Conditions[rule] is not { } condition || condition(fact))
                        {
                            part.Rules[rule].FirstStep.Enter(execution, ref row);
                        }
                    }

                    rule = 0;
                }

                return;
            }
#pragma warning disable CA1031 // Whatever a condition throws is a failure of its rule; the other rules finish.
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                var failed = part.Rules[rule];
                execution.Fail(failed, row, exception);
                part = Part.Of(part.Rules, part.Conditions, other => other == failed);
            }
        }
    }

    private readonly record struct Part(CompiledRule[] Rules, Func<T, bool>?[] Conditions)
    {
        public static Part Of(CompiledRule[] rules, Func<T, bool>?[] conditions, Func<CompiledRule, bool> isOut)
        {
            var kept = Enumerable.Range(0, rules.Length).Where(i => !isOut(rules[i])).ToList();
            return new Part([.. kept.Select(i => rules[i])], [.. kept.Select(i => conditions[i])]);
        }
    }
}

/// <summary>Gives the facts of a pass.</summary>
internal delegate ArraySegment<object> FactsOfPass(FactTable table, ref Row row);
