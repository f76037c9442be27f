using QuanZe.Sdk.Law;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Procedures;

/// <summary>Which stages of a procedure the responsibilities of a row speak of (责任事项中的程序环节).</summary>
/// <remarks>Only direct responsibilities and those without a label count. Immutable; keep it with the row.</remarks>
public sealed class ProcedureReading
{
    private const int LabelLength = 12;

    private ProcedureReading(ProcedureTemplate template, ValueList<ProcedureStep> found, ValueList<ProcedureStep> missing, (ProcedureStep Earlier, ProcedureStep Later)? swapped, bool isIncorporated)
    {
        Template = template;
        Found = found;
        Missing = missing;
        Swapped = swapped;
        IsIncorporated = isIncorporated;
    }

    /// <summary>The procedure held against.</summary>
    public ProcedureTemplate Template { get; }

    /// <summary>The stages that the responsibilities speak of, in the order of the procedure.</summary>
    public ValueList<ProcedureStep> Found { get; }

    /// <summary>The expected stages that they do not speak of.</summary>
    public ValueList<ProcedureStep> Missing { get; }

    /// <summary>Two stages labelled in the wrong order (告知阶段 behind 决定阶段), or null.</summary>
    public (ProcedureStep Earlier, ProcedureStep Later)? Swapped { get; }

    /// <summary>Whether the basis of the responsibilities names chapters or articles of the governing statute, which then stand for the stages not written out.</summary>
    public bool IsIncorporated { get; }

    /// <summary>Whether the responsibilities describe a course of stages: at least three of them. Fewer are general words.</summary>
    public bool IsDescribed => Found.Count >= 3;

    /// <summary>The names of the missing stages, joined by 、.</summary>
    public string MissingText => string.Join('、', Missing.Select(step => step.Name));

    /// <summary>Whether the responsibilities speak of a stage.</summary>
    /// <param name="name">The name of the stage in Chinese.</param>
    public bool SpeaksOf(string name) => Found.Any(step => step.Name == name);

    /// <summary>Reads a row.</summary>
    /// <param name="item">The row.</param>
    /// <param name="template">The procedure to hold it against.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProcedureReading Of(PowerItem item, ProcedureTemplate template)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(template);
        var points = item.Responsibilities.Where(point => point.Kind != ResponsibilityKind.Supervisory).Select(point => DenseText.Of(point.Text).Text).ToList();
        var found = template.Steps.Where(step => points.Exists(point => step.Words.Any(word => point.Contains(word, StringComparison.Ordinal)))).ToValueList();
        return new(template, found, template.Steps.Where(step => step.IsExpected && !found.Contains(step)).ToValueList(), SwappedIn(points, template), Incorporates(item.ResponsibilityBasis, template));
    }

    // Only points that begin with a label (告知阶段：, 决定责任：) say in which order the stages stand.
    private static (ProcedureStep, ProcedureStep)? SwappedIn(List<string> points, ProcedureTemplate template)
    {
        ProcedureStep? last = null;
        foreach (var step in points.Select(point => LabelledStep(point, template)).OfType<ProcedureStep>())
        {
            if (last is not null && Place(template, step) < Place(template, last))
            {
                return (step, last);
            }

            last = step;
        }

        return null;
    }

    private static int Place(ProcedureTemplate template, ProcedureStep step)
    {
        var place = 0;
        while (template.Steps[place] != step)
        {
            place++;
        }

        return place;
    }

    private static ProcedureStep? LabelledStep(string point, ProcedureTemplate template)
    {
        var colon = point.AsSpan(0, Math.Min(point.Length, LabelLength)).IndexOfAny('：', ':', '。');
        if (colon <= 0)
        {
            return null;
        }

        var label = point[..colon];
        return label.EndsWith("阶段", StringComparison.Ordinal) || label.EndsWith("责任", StringComparison.Ordinal)
            ? template.Steps.FirstOrDefault(step => label.Contains(step.Name, StringComparison.Ordinal))
            : null;
    }

    private static bool Incorporates(LegalBasis basis, ProcedureTemplate template)
    {
        if (template.Statute is not { } statute)
        {
            return false;
        }

        var key = InstrumentTitle.KeyOf(statute);
        return basis.Citations.Any(citation => citation.Instrument.Key == key && (citation.Pinpoints.Count >= 3 || citation.Pinpoints.Any(place => place.Kind == PinpointKind.Whole || place.Chapter > 0)));
    }
}
