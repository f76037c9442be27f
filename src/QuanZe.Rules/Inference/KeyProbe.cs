namespace QuanZe.Rules.Inference;

/// <summary>The keys that one step takes from the facts of its right side (键探针), asked without an index.</summary>
/// <param name="Slot">The index the step uses; steps with one slot share it.</param>
/// <param name="FactType">The facts.</param>
/// <param name="Text">The key as written.</param>
/// <param name="Keys">The keys of a fact.</param>
internal sealed record KeyProbe(int Slot, Type FactType, string Text, Func<object, IEnumerable<object?>> Keys);
