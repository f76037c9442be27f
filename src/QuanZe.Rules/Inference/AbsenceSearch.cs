namespace QuanZe.Rules.Inference;

/// <summary>Finds the first pattern of a rule that given facts do not meet.</summary>
internal static class AbsenceSearch
{
    /// <param name="book">The rules.</param>
    /// <param name="type">The rule.</param>
    /// <param name="facts">The facts that were expected to meet its patterns.</param>
    /// <param name="factsOf">All facts of a type; asked where a negation is reached.</param>
    public static Absence? Of(RuleBook book, Type type, IReadOnlyList<object> facts, Func<Type, IEnumerable<object>> factsOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var rule = book.Find(type.Name) ?? throw new ArgumentException($"The rule {type.Name} is not in the book.", nameof(facts));
        return facts.Count > 0 ? Of(rule, facts, factsOf) : throw new ArgumentException("Give at least the fact that the rule begins with.", nameof(facts));
    }

    private static Absence? Of(CompiledRule rule, IReadOnlyList<object> facts, Func<Type, IEnumerable<object>> factsOf)
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
            if (step.Refusal(row, fact, step.Reads.SelectMany(factsOf)) is { } refusal)
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
