using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>A rule of a book, read once and bound to the book's indexes (已编排的规则).</summary>
internal sealed class CompiledRule
{
    public CompiledRule(RuleDescription description, Source source, IReadOnlyList<Step> steps, Conclusion conclusion)
    {
        Description = description;
        Source = source;
        Steps = steps;
        Conclusion = conclusion;
        Conclusion.Rule = this;
        FirstStep = conclusion;
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            steps[i].Next = FirstStep;
            FirstStep = steps[i];
        }

        FactCount = 1 + steps.Count(step => step.AddsFact);
    }

    public RuleDescription Description { get; }

    /// <summary>The rule as it was added, so that it can state itself to another engine; null for what no rule of ours concluded.</summary>
    public Rule? Statement { get; init; }

    public string Name => Description.Name;

    public Source Source { get; }

    public IReadOnlyList<Step> Steps { get; }

    public Conclusion Conclusion { get; }

    public Step FirstStep { get; }

    public int FactCount { get; }

    /// <summary>The position in the order of evaluation.</summary>
    public int Level { get; set; }

    /// <summary>The rules that may derive what this one reads.</summary>
    public List<CompiledRule> Writers { get; } = [];

    public FindingCode? Code => (Conclusion as FindStep)?.Code;

    public Type? Derives => Conclusion.FactType;

    public IEnumerable<Type> Reads => Steps.SelectMany(step => step.Reads).Prepend(Source.FactType);

    public IEnumerable<string> Sentence => Steps.Select(step => step.Text).Prepend(Source.Text).Append(Conclusion.Text);

    /// <summary>Whether the rule would say something wrong, not only too little, if a writer's facts were incomplete.</summary>
    public bool IsMisledBy(CompiledRule writer) =>
        (Source.IsGroup && RulePlan.AreConnected(Source.FactType, writer.Derives!))
        || Steps.Any(step => step.IsNegation && step.Reads.Any(read => RulePlan.AreConnected(read, writer.Derives!)));
}
