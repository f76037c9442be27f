using System.Globalization;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>The value of a parameter in some place and time (参数取值), with its source.</summary>
/// <remarks>Immutable and safe to share.</remarks>
public abstract class ParameterValue
{
    private protected ParameterValue()
    {
    }

    /// <summary>The parameter.</summary>
    public abstract RuleParameter Parameter { get; }

    /// <summary>The digits that the divisions begin with for which it holds (行政区划代码前段), for example <c>37</c>; empty for everywhere.</summary>
    public string Division { get; init; } = "";

    /// <summary>The first day on which it holds; null for always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it holds; null for open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The clause that sets it (来源条文), or empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>How far the source has been checked.</summary>
    public SourceTrust Trust { get; init; }

    /// <summary>The ruleset document that sets it; empty for a default.</summary>
    public string Document { get; init; } = "";

    /// <summary>The value with its unit, for example <c>100000元</c>.</summary>
    /// <param name="language">The language; Chinese by default.</param>
    public abstract string Text(string language = Languages.Chinese);

    /// <summary>Whether it holds in a division on a day. A value for certain divisions does not hold where the division is not known.</summary>
    /// <param name="division">The division, or null when it is not known.</param>
    /// <param name="date">The day.</param>
    public bool Holds(DivisionCode? division, DateOnly date) =>
        (Division.Length == 0 || (division is { } place && place.TwelveDigits.StartsWith(Division, StringComparison.Ordinal)))
        && (From is null || From <= date) && (To is null || date <= To);

    /// <summary>Name, value and source.</summary>
    public override string ToString() => $"{Parameter.Name} = {Text()}" + (Source.Length == 0 ? "" : $" ({Source})");
}

/// <summary>The value of a parameter, typed (参数取值).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ParameterValue<T> : ParameterValue
    where T : notnull
{
    private readonly RuleParameter<T> _parameter;

    internal ParameterValue(RuleParameter<T> parameter, T value)
    {
        _parameter = parameter;
        Value = value;
    }

    /// <summary>The value, in the unit of the parameter.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public override RuleParameter Parameter => _parameter;

    /// <inheritdoc/>
    public override string Text(string language = Languages.Chinese)
    {
        if (Value is ValueList<string> words)
        {
            return string.Join('、', words);
        }

        var gap = language == Languages.English && Parameter.Unit(language).Length > 0 ? " " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Value}{gap}{Parameter.Unit(language)}");
    }
}
