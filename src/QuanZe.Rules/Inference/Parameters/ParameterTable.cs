namespace QuanZe.Rules.Inference;

/// <summary>The values of all parameters of a book (参数表), those that win first.</summary>
internal sealed class ParameterTable(ILookup<string, ParameterValue> values)
{
    public static ParameterTable Empty { get; } = new(Enumerable.Empty<ParameterValue>().ToLookup(value => value.Parameter.Name));

    /// <summary>The value of a parameter at a fact's place and day: the first that holds there, else the default, else null.</summary>
    public ParameterValue<T>? Find<T>(RuleParameter<T> parameter, ISituated at)
        where T : notnull
    {
        foreach (var value in values[parameter.Name])
        {
            if (value.Holds(at.Division, at.Date))
            {
                return (ParameterValue<T>)value;
            }
        }

        return parameter.Default;
    }
}
