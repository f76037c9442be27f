namespace QuanZe.Sdk.Assessment;

/// <summary>The assessment of all departments of a government for a period (年度考核), with everything it was computed from.</summary>
/// <remarks>Immutable. <see cref="IsReproducible"/> computes it again from what is stored.</remarks>
/// <param name="Period">The period in words, for example 2026年度.</param>
/// <param name="Profile">How the place assesses.</param>
/// <param name="Inputs">The inputs.</param>
/// <param name="Scores">The scores of the four parties. Where a party scores without names, the scorers are blank.</param>
/// <param name="Departments">The departments, the best first.</param>
public sealed record AnnualAssessment(string Period, AssessmentProfile Profile, ValueList<AssessmentInput> Inputs, ValueList<PartyScore> Scores, ValueList<DepartmentAssessment> Departments)
{
    /// <summary>The warnings of all departments: the ledger (预警台账), red before yellow before blue, then in the order of the departments' names.</summary>
    public ValueList<AssessmentWarning> Ledger => Departments.SelectMany(department => department.Warnings).OrderBy(warning => warning.Colour).ThenBy(warning => warning.Department, StringComparer.Ordinal).ThenBy(warning => warning.Indicator.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>Assesses departments.</summary>
    /// <param name="period">The period in words.</param>
    /// <param name="departments">The departments, each with its template.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="profile">How the place assesses.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AnnualAssessment Of(string period, IEnumerable<(string Department, IndicatorTemplate Template)> departments, ValueList<AssessmentInput> inputs, ValueList<PartyScore> scores, AssessmentProfile profile)
    {
        ArgumentNullException.ThrowIfNull(departments);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(profile);
        var inputsOf = inputs.ToLookup(input => input.Department, StringComparer.Ordinal);
        var scoresOf = scores.ToLookup(score => score.Department, StringComparer.Ordinal);
        var results = departments.Select(entry => DepartmentAssessment.Of(entry.Department, entry.Template, inputsOf[entry.Department], scoresOf[entry.Department], profile))
            .OrderByDescending(result => result.Total).ThenBy(result => result.Department, StringComparer.Ordinal).ToValueList();
        return new AnnualAssessment(period, profile, inputs, scores.Select(score => profile.Anonymous.Contains(score.Party) ? score with { Scorer = "" } : score).ToValueList(), results);
    }

    /// <summary>Whether computing everything again from what is stored gives the same result.</summary>
    /// <param name="templates">The templates that were used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="templates"/> is null.</exception>
    public bool IsReproducible(ValueList<IndicatorTemplate> templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        var again = Of(Period, Departments.Select(department => (department.Department, templates.First(template => template.Id == department.Template))), Inputs, Scores, Profile);
        return again.Departments.Equals(Departments);
    }
}
