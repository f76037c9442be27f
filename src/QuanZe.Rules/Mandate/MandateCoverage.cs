using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Mandate;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Rules.Mandate;

/// <summary>How the rows of a body and the duties of its function regulation cover each other (履职对照).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
public sealed class MandateCoverage : IFindingSubject
{
    private readonly HashSet<Duty> _linked;

    /// <summary>Makes it of the readings of one body's rows.</summary>
    /// <param name="readings">The readings in order; at least one, all against one regulation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public MandateCoverage(IReadOnlyList<MandateReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        Readings = readings.ToValueList();
        _linked = readings.SelectMany(reading => reading.Links).Select(link => link.Duty).ToHashSet();
    }

    /// <summary>The readings of the rows.</summary>
    public ValueList<MandateReading> Readings { get; }

    /// <summary>The regulation in force.</summary>
    public FunctionRegulation Regulation => Readings[0].Regulation;

    /// <summary>The list that the rows stand in.</summary>
    public PowerList List => Readings[0].Row.List;

    /// <summary>The duties that expect items and have none.</summary>
    public IEnumerable<UncoveredDuty> Uncovered =>
        Regulation.Duties.Where(duty => duty.ExpectsItems && !_linked.Contains(duty)).Select(duty => new UncoveredDuty(this, duty));

    /// <summary>Whether the regulation applies since a day after the one that the list was drawn up for.</summary>
    public bool IsChangedSinceReview => List.Date is { } reviewed && Regulation.EffectiveDate is { } begun && reviewed < begun && begun <= Readings[0].Row.Date;

    /// <summary>The figures for the report.</summary>
    public MandateFigures Figures
    {
        get
        {
            var expected = Regulation.Duties.Where(duty => duty.ExpectsItems).ToList();
            return new MandateFigures(
                Regulation.Body,
                Regulation.Number ?? "",
                expected.Count,
                expected.Count(_linked.Contains),
                Readings.Count,
                Readings.Count(reading => reading.Links.Any()),
                Readings.Average(reading => reading.Best?.Score ?? 0));
        }
    }

    /// <summary>The list, and the body as department.</summary>
    public SubjectReference Subject => Regulation.Subject(List, Regulation.Body);
}

/// <summary>A duty that expects items and has none in the list (无对应事项的职责).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="coverage">The coverage it belongs to.</param>
/// <param name="duty">The duty.</param>
public sealed class UncoveredDuty(MandateCoverage coverage, Duty duty) : IFindingSubject
{
    /// <summary>The coverage it belongs to.</summary>
    public MandateCoverage Coverage { get; } = coverage;

    /// <summary>The duty.</summary>
    public Duty Duty { get; } = duty;

    /// <summary>Whether the version before does not have it: a duty newly given. False when no earlier version is at hand.</summary>
    public bool IsNew => Coverage.Readings[0].Previous is { } before && !before.Matcher.Knows(Duty);

    /// <summary>The list, with the duty's place in the regulation.</summary>
    public SubjectReference Subject => Coverage.Regulation.Subject(Coverage.List, Duty.Place, Duty.Line);

    /// <summary>The line of the regulation, as evidence.</summary>
    public Evidence Evidence => Coverage.Regulation.Evidence(Coverage.List, Duty.Line, Duty.Text);
}
