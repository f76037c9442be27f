using QuanZe.Sdk;

namespace QuanZe.Rules.Inference;

/// <summary>Follows one fact through the rules (事实轨迹): runs each rule that reads it once more and looks on.</summary>
internal sealed class TraceSearch(RulePlan plan, FactTable facts, object fact)
{
    private readonly object?[] _indexes = new object?[plan.Indexes.Length];

    public IEnumerable<RuleTrace> Run() =>
        from rule in plan.Rules
        from trace in Traces(rule)
        select trace;

    private IEnumerable<RuleTrace> Traces(CompiledRule rule)
    {
        if (rule.Source.FactType.IsInstanceOfType(fact))
        {
            yield return rule.Source.Admits(fact)
                ? Follow(rule, rule.Source.Text, 0)
                : new RuleTrace(rule.Name, rule.Source.Text, RuleTraceOutcome.NotAdmitted) { Stop = new Absence(AbsenceReason.Condition, rule.Source.Text) };
        }

        var position = 1;
        foreach (var step in rule.Steps)
        {
            if (step.Reads.Any(read => read.IsInstanceOfType(fact)))
            {
                yield return step.IsNegation ? Blocks(rule, step) : Follow(rule, step.Text, position);
            }

            position += step.AddsFact ? 1 : 0;
        }
    }

    private RuleTrace Follow(CompiledRule rule, string pattern, int position)
    {
        var watch = new Watch(row => Holds(row[position]));
        var execution = Run(rule, watch);
        var conclusions = execution.Found.Segment.Where(found => Holds(found.Ground.Facts[position])).Select(found => (object)found.Finding)
            .Concat(execution.Derived.Segment.Where(derived => Holds(derived.Ground.Facts[position])).Select(derived => derived.Fact)).ToValueList();
        return (conclusions.IsEmpty, watch.Furthest) switch
        {
            (false, _) => new RuleTrace(rule.Name, pattern, RuleTraceOutcome.Concluded) { Conclusions = conclusions },
            (_, null) => new RuleTrace(rule.Name, pattern, RuleTraceOutcome.NotMet),
            (_, { } step) => new RuleTrace(rule.Name, pattern, RuleTraceOutcome.Stopped) { Stop = step.Stop(watch.Row, step.Reads.SelectMany(facts.Now)) },
        };
    }

    private RuleTrace Blocks(CompiledRule rule, Step negation)
    {
        var watch = new Watch(row => !negation.Admits(row, null, [fact]), negation);
        Run(rule, watch);
        return new RuleTrace(rule.Name, negation.Text, watch.Furthest is null ? RuleTraceOutcome.NotMet : RuleTraceOutcome.Blocks);
    }

    private Execution Run(CompiledRule rule, Watch watch)
    {
        var execution = new Execution(facts, _indexes, plan.Guards, RunOptions.Default.FindingLimit) { Observer = watch };
        var pass = rule.Source.Fuse([rule]);
        var row = default(Row);
        pass.Run(pass.Facts(facts, ref row), execution, null, CancellationToken.None);
        return execution;
    }

    private bool Holds(object? met) => ReferenceEquals(met, fact) || (met is IComposedFact group and not IFindingSubject && group.Parts.Contains(fact, ReferenceEqualityComparer.Instance));

    // Keeps the row that came furthest, of those that matter.
    private sealed class Watch(Func<Row, bool> matters, Step? only = null) : RowObserver
    {
        private int _left = int.MaxValue;

        public Step? Furthest { get; private set; }

        public Row Row { get; private set; }

        public override void Entered(Step step, in Row row)
        {
            if ((only is null || step == only) && Remaining(step) < _left && matters(row))
            {
                (Furthest, Row, _left) = (step, row, Remaining(step));
            }
        }

        private static int Remaining(Step step)
        {
            var count = 0;
            for (var next = step.Next; next is not null; next = next.Next)
            {
                count++;
            }

            return count;
        }
    }
}
