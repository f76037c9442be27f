namespace QuanZe.Rules.Inference;

/// <summary>Adds the value that a parameter has at the place and day of a fact (取参数值). Where no value is known, the row ends.</summary>
/// <remarks>The values are fixed when the book is built, so the step reads no facts and depends on the row alone.</remarks>
internal sealed class ParameterStep<TValue>(RuleParameter<TValue> parameter, RowFunc<ISituated> place, string placeText, RowFunc<bool>? where, string? whereText, int position) : Step
    where TValue : notnull
{
    private ParameterTable _values = ParameterTable.Empty;

    public override bool AddsFact => true;

    public override RuleParameter Parameter => parameter;

    public override string Text => $"with {parameter.Name} · for {placeText}" + (whereText is null ? "" : $" · where {whereText}");

    public override void Bind(RulePlanner planner) => _values = planner.Parameters;

    public override void Enter(Execution execution, ref Row row)
    {
        execution.Observer?.Entered(this, row);
        if (Supply(row) is { } value)
        {
            row[position] = value;
            if (where is null || where(row))
            {
                Next!.Enter(execution, ref row);
            }

            row[position] = null;
        }
    }

    public override object? Supply(in Row row) => _values.Find(parameter, place(row));

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts)
    {
        var extended = row;
        extended[position] = fact;
        return fact is not null && (where is null || where(extended));
    }
}

/// <summary>Lets a row pass where no value of a parameter is known (参数未知), so that a rule can ask for it.</summary>
internal sealed class LackingStep<TValue>(RuleParameter<TValue> parameter, RowFunc<ISituated> place, string placeText) : Step
    where TValue : notnull
{
    private ParameterTable _values = ParameterTable.Empty;

    public override RuleParameter Parameter => parameter;

    public override string Text => $"lacking {parameter.Name} · for {placeText}";

    public override void Bind(RulePlanner planner) => _values = planner.Parameters;

    public override void Enter(Execution execution, ref Row row)
    {
        execution.Observer?.Entered(this, row);
        if (_values.Find(parameter, place(row)) is null)
        {
            Next!.Enter(execution, ref row);
        }
    }

    public override bool Admits(in Row row, object? fact, IEnumerable<object> facts) => _values.Find(parameter, place(row)) is null;
}
