namespace QuanZe.Rules.Inference;

/// <summary>Why a fact was derived or a finding made (推导理由): the rule and the facts it met.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Facts">The facts, in the order of its patterns.</param>
internal sealed record Derivation(CompiledRule Rule, object[] Facts);
