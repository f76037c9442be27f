using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>A rule of a book, read once and bound to the book's indexes (已编排的规则).</summary>
internal sealed class CompiledRule
{
    public CompiledRule(RuleDescription description, Source source, IReadOnlyList<Step> steps, Step conclusion)
    {
        Description = description;
        Source = source;
        Steps = steps;
        Conclusion = conclusion;
        FirstStep = conclusion;
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            steps[i].Next = FirstStep;
            FirstStep = steps[i];
        }

        FactCount = 1 + steps.Count(step => step.AddsFact);
    }

    public RuleDescription Description { get; }

    public string Name => Description.Name;

    public Source Source { get; }

    public IReadOnlyList<Step> Steps { get; }

    public Step Conclusion { get; }

    public Step FirstStep { get; }

    public int FactCount { get; }

    /// <summary>The position in the order of evaluation.</summary>
    public int Level { get; set; }

    public FindingCode? Code => (Conclusion as FindStep)?.Code;

    public Type? Derives => Conclusion switch
    {
        YieldStep step => step.FactType,
        YieldOneStep step => step.FactType,
        _ => null,
    };

    public IEnumerable<Type> Reads => Steps.SelectMany(step => step.Reads).Prepend(Source.FactType);

    public IEnumerable<string> Sentence => Steps.Select(step => step.Text).Prepend(Source.Text).Append(Conclusion.Text);
}
