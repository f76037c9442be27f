namespace QuanZe.Rules.Inference;

/// <summary>A parameter in the sentence of a rule, whose place is not written yet (参数，待写明地点): what <c>Measuring</c> and <c>Lacking</c> of all arities have in common.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
public abstract class PlacedParameter<TValue>
    where TValue : notnull
{
    private readonly RuleParameter<TValue> _parameter;

    private protected PlacedParameter(RuleDefinition rule, RuleParameter<TValue> parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        Rule = rule;
        _parameter = parameter;
    }

    private protected RuleDefinition Rule { get; }

    private protected void Measure(RowFunc<ISituated> place, string placeText, RowFunc<bool>? where, string? whereText, int position) =>
        Rule.Add(new ParameterStep<TValue>(_parameter, place, placeText, where, whereText, position));

    private protected void Lack(RowFunc<ISituated> place, string placeText) => Rule.Add(new LackingStep<TValue>(_parameter, place, placeText));
}
