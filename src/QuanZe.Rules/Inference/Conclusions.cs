using QuanZe.Rules.Inference.Living;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>The end of a rule (结论).</summary>
internal abstract class Conclusion : Step
{
    /// <summary>The rule that ends here.</summary>
    public CompiledRule Rule { get; set; } = null!;

    /// <summary>The type of the facts derived; null for a rule that finds.</summary>
    public virtual Type? FactType => null;

    /// <summary>What is concluded from a row: a finding, or derived facts.</summary>
    public abstract IEnumerable<object> ConcludedFrom(in Row row);

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts) => true;
}

/// <summary>The end of a rule that finds (得出问题).</summary>
internal sealed class FindStep(FindingCode code, RowFunc<FindingPlace> at, string text) : Conclusion
{
    public FindingCode Code => code;

    /// <summary>The severity that is set from outside, or null; it wins over the rule's own.</summary>
    public Severity? Severity { get; set; }

    public override string Text => $"find {code}: {text}";

    public Finding Make(in Row row) => at(row).Make(code, Rule.Name, Severity);

    public override IEnumerable<object> ConcludedFrom(in Row row) => [Make(row)];

    public override void Enter(Execution execution, ref Row row)
    {
        execution.Observer?.Entered(this, row);
        execution.Conclude(Make(row), this, row);
    }

    public override StepNode Remember(Network network, StepNode? next, int arity) => new FindNode(network, this, arity);
}

/// <summary>The end of a rule that derives facts (推导事实).</summary>
internal sealed class YieldStep(Type factType, RowFunc<IEnumerable<object>> facts, string text) : Conclusion
{
    public override Type FactType => factType;

    public override string Text => $"yield {factType.Name}: {text}";

    public override IEnumerable<object> ConcludedFrom(in Row row) => facts(row);

    public override void Enter(Execution execution, ref Row row)
    {
        execution.Observer?.Entered(this, row);
        object? ground = null;
        foreach (var fact in facts(row))
        {
            execution.Derive(fact, this, ground ??= row.Pack(Rule.FactCount));
        }
    }

    public override StepNode Remember(Network network, StepNode? next, int arity) => new YieldNode(network, this, facts, arity);
}

/// <summary>The end of a rule that derives one fact a match, without a sequence around it.</summary>
internal sealed class YieldOneStep(Type factType, RowFunc<object> fact, string text) : Conclusion
{
    public override Type FactType => factType;

    public override string Text => $"yield {factType.Name}: {text}";

    public override IEnumerable<object> ConcludedFrom(in Row row) => [fact(row)];

    public override void Enter(Execution execution, ref Row row)
    {
        execution.Observer?.Entered(this, row);
        execution.Derive(fact(row), this, row.Pack(Rule.FactCount));
    }

    public override StepNode Remember(Network network, StepNode? next, int arity) => new YieldOneNode(network, this, fact, arity);
}
