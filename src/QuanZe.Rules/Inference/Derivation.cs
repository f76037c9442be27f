using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>Why a fact was derived or a finding made (推导理由): the rule and the facts it met.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Packed">The one fact of a rule of one pattern itself, or the array of the facts: most rules have one, and it needs no array.</param>
internal readonly record struct Derivation(CompiledRule Rule, object Packed)
{
    /// <summary>The facts, in the order of the rule's patterns.</summary>
    public IReadOnlyList<object> Facts => Rule.FactCount == 1 ? [Packed] : (object[])Packed;
}

/// <summary>A finding with what it rests on (问题及其理由).</summary>
internal readonly record struct Found(Finding Finding, Derivation Ground);

/// <summary>A derived fact with what it rests on (推导事实及其理由).</summary>
internal readonly record struct Derived(object Fact, Derivation Ground);
