namespace QuanZe.Rules.Inference;

/// <summary>Finds the first pattern of a rule that given facts do not meet (未触发原因).</summary>
internal static class Absence
{
    public static string? Of(CompiledRule rule, IReadOnlyList<object> facts, FactTable table)
    {
        if (!rule.Source.Admits(facts[0]))
        {
            return rule.Source.Text;
        }

        var row = default(Row);
        row[0] = facts[0];
        var (met, given) = (1, 1);
        foreach (var step in rule.Steps)
        {
            var fact = step.Supply(row) ?? (step.AddsFact && step.Parameter is null && given < facts.Count ? facts[given++] : null);
            if (!step.Admits(row, fact, step.Reads.SelectMany(table.Now)))
            {
                return step.Text;
            }

            if (step.AddsFact)
            {
                row[met++] = fact;
            }
        }

        return null;
    }
}
