using System.Globalization;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Assessment;

/// <summary>The assessment of a department (部门考核结果), traceable to its inputs: indicators, parties, total, grade, warnings.</summary>
/// <param name="Department">The department.</param>
/// <param name="Template">The id of the template it was assessed by.</param>
/// <param name="Indicators">The indicators in the order of the template.</param>
/// <param name="Parties">What the parties think.</param>
/// <param name="Total">The total, 0 to 100: the weighted mean of what applies.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Warnings">The warnings, in the order of the indicators.</param>
public sealed record DepartmentAssessment(
    string Department, string Template, ValueList<IndicatorResult> Indicators, ValueList<PartyResult> Parties, double Total, AssessmentGrade Grade, ValueList<AssessmentWarning> Warnings)
{
    /// <summary>The score of the indicators alone, 0 to 100; null when none applies.</summary>
    public double? IndicatorScore => Mean(Indicators.Where(result => result.Score is not null).Select(result => (result.Score!.Value, result.Indicator.Weight)));

    /// <summary>Assesses a department. The same inputs and scores always give the same result.</summary>
    /// <param name="department">The department.</param>
    /// <param name="template">The indicators.</param>
    /// <param name="inputs">The inputs; those of other departments are left alone.</param>
    /// <param name="scores">The scores; those of other departments are left alone.</param>
    /// <param name="profile">How the place assesses.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DepartmentAssessment Of(string department, IndicatorTemplate template, IEnumerable<AssessmentInput> inputs, IEnumerable<PartyScore> scores, AssessmentProfile profile)
    {
        ArgumentNullException.ThrowIfNull(department);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(profile);
        var own = inputs.Where(input => input.Department == department).ToDictionary(input => input.Name, StringComparer.Ordinal);
        var results = template.Indicators.Select(indicator => IndicatorResult.Of(indicator, department, own)).ToValueList();
        var parties = PartyResult.Of(scores.Where(score => score.Department == department), profile);
        var parts = parties.Select(party => (party.Mean, profile.PartyWeights.Where(weight => weight.Party == party.Party).Sum(weight => weight.Weight))).ToList();
        if (Mean(results.Where(result => result.Score is not null).Select(result => (result.Score!.Value, result.Indicator.Weight))) is { } score)
        {
            parts.Add((score, profile.IndicatorWeight));
        }

        var total = Mean(parts) ?? 0;
        return new DepartmentAssessment(department, template.Id, results, parties, total, profile.GradeOf(total), results.Where(result => result.Value is { } value && result.Indicator.WarnsAt(value)).Select(result => new AssessmentWarning(department, result.Indicator, result.Value!.Value)).ToValueList());
    }

    private static double? Mean(IEnumerable<(double Score, double Weight)> parts)
    {
        var (sum, weights) = parts.Aggregate((Sum: 0.0, Weights: 0.0), (so, part) => (so.Sum + (part.Score * part.Weight), so.Weights + part.Weight));
        return weights > 0 ? sum / weights : null;
    }
}

/// <summary>What an indicator says of a department (指标得分): formula, inputs, value, score.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Inputs">The inputs that the formula took.</param>
/// <param name="Value">The value; null when the indicator does not apply: an input is missing, something would be divided by zero, or the department is exempt. Its weight then falls to the others.</param>
/// <param name="Score">What the value is worth; null when it does not apply.</param>
public sealed record IndicatorResult(Indicator Indicator, ValueList<AssessmentInput> Inputs, double? Value, double? Score)
{
    /// <summary>The score from formula to result in one line, for example <c>calls.onTime / calls.answered = 18 / 20 = 0.9 → 66.67</c>.</summary>
    public string Trace
    {
        get
        {
            if (Value is not { } value)
            {
                return $"{Indicator.Formula} = —";
            }

            var filled = Inputs.OrderByDescending(input => input.Name.Length).Aggregate(Indicator.Formula.Text, (text, input) => text.Replace(input.Name, Number(input.Value), StringComparison.Ordinal));
            return $"{Indicator.Formula} = {filled} = {Number(value)} → {Number(Score ?? 0)}";
        }
    }

    internal static IndicatorResult Of(Indicator indicator, string department, Dictionary<string, AssessmentInput> inputs)
    {
        var taken = indicator.Formula.Names.Where(inputs.ContainsKey).Select(name => inputs[name]).ToValueList();
        var isExempt = indicator.Exempt.Any(name => name == department || DepartmentFunction.Of(name) == DepartmentFunction.Of(department));
        var value = isExempt ? null : indicator.Formula.Evaluate(name => inputs.TryGetValue(name, out var input) ? input.Value : null);
        return new IndicatorResult(indicator, taken, value, value is { } known ? indicator.ScoreOf(known) : null);
    }

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}

/// <summary>A warning (预警): an indicator beyond its threshold.</summary>
/// <param name="Department">The department.</param>
/// <param name="Indicator">The indicator, whose colour is that of the warning.</param>
/// <param name="Value">The value.</param>
public sealed record AssessmentWarning(string Department, Indicator Indicator, double Value)
{
    /// <summary>The colour.</summary>
    public WarningColour Colour => Indicator.Warns!.Value;
}
