using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>The end of a rule that finds (得出问题).</summary>
internal sealed class FindStep(FindingCode code, RowFunc<FindingPlace> at, string text) : Step
{
    public FindingCode Code => code;

    /// <summary>The severity that is set from outside, or null; it wins over the rule's own.</summary>
    public Severity? Severity { get; set; }

    public override string Text => $"find {code}: {text}";

    public override void Enter(Execution execution, ref Row row) => execution.Conclude(at(row).Make(code, execution.Rule.Name, Severity), row);

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts) => true;
}

/// <summary>The end of a rule that derives facts (推导事实).</summary>
internal sealed class YieldStep(Type factType, RowFunc<IEnumerable<object>> facts, string text) : Step
{
    public Type FactType => factType;

    public override string Text => $"yield {factType.Name}: {text}";

    public override void Enter(Execution execution, ref Row row)
    {
        foreach (var fact in facts(row))
        {
            execution.Derive(fact, row);
        }
    }

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts) => true;
}

/// <summary>The end of a rule that derives one fact a match, without a sequence around it.</summary>
internal sealed class YieldOneStep(Type factType, RowFunc<object> fact, string text) : Step
{
    public Type FactType => factType;

    public override string Text => $"yield {factType.Name}: {text}";

    public override void Enter(Execution execution, ref Row row) => execution.Derive(fact(row), row);

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts) => true;
}
