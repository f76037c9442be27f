namespace QuanZe.Rules.Inference;

/// <summary>Finds the first pattern of a rule that given facts do not meet.</summary>
internal static class AbsenceSearch
{
    public static Absence? Of(CompiledRule rule, IReadOnlyList<object> facts, FactTable table)
    {
        if (!rule.Source.Admits(facts[0]))
        {
            return new Absence(AbsenceReason.Condition, rule.Source.Text);
        }

        var row = default(Row);
        row[0] = facts[0];
        var (met, given) = (1, 1);
        foreach (var step in rule.Steps)
        {
            var own = step.Supply(row);
            var fact = own ?? (step.AddsFact && step.Reads.Any() && given < facts.Count ? facts[given++] : null);
            if (step.Refusal(row, fact, step.Reads.SelectMany(table.Now)) is { } refusal)
            {
                return refusal;
            }

            if (step.AddsFact)
            {
                row[met++] = fact;
            }
        }

        return null;
    }
}
