using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Flows;

/// <summary>A flow of work between several actors as data (流程图): lanes, steps in them, and arrows between the steps.</summary>
/// <remarks>Immutable. Drawing (<see cref="FlowChartSvg"/>, <see cref="FlowChartMermaid"/>) and text (<see cref="FlowText"/>) are made from it, so that they cannot disagree.</remarks>
/// <param name="Title">What the flow is of.</param>
/// <param name="Lanes">The actors from left to right, for example 镇（街道）, 县水利局.</param>
/// <param name="Steps">The steps; the first one is where the flow begins.</param>
/// <param name="Arrows">What comes after what.</param>
public sealed record FlowChart(string Title, ValueList<string> Lanes, ValueList<FlowStep> Steps, ValueList<FlowArrow> Arrows)
{
    /// <summary>What is wrong with the flow; empty when it can be drawn and followed from beginning to end.</summary>
    public ValueList<Wording> Faults => Check().ToValueList();

    /// <summary>The step with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public FlowStep? Find(string id) => Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>The arrows that leave a step, in order.</summary>
    /// <param name="id">The id of the step.</param>
    public IEnumerable<FlowArrow> From(string id) => Arrows.Where(arrow => arrow.From == id);

    private IEnumerable<Wording> Check()
    {
        if (Steps.IsEmpty)
        {
            yield return new("没有步骤", "there are no steps");
            yield break;
        }

        foreach (var step in Steps.Where(step => !Lanes.Contains(step.Lane)))
        {
            yield return new($"「{step.Text}」的责任方「{step.Lane}」未列入", $"the lane “{step.Lane}” of “{step.Text}” is not listed");
        }

        foreach (var twice in Steps.GroupBy(step => step.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return new($"步骤编号{twice.Key}重复", $"the step {twice.Key} stands twice");
        }

        var known = Steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var arrow in Arrows.Where(arrow => !known.Contains(arrow.From) || !known.Contains(arrow.To)))
        {
            yield return new($"{arrow.From}→{arrow.To}的步骤不存在", $"{arrow.From}→{arrow.To} leads from or to no step");
        }

        var reached = Reached();
        foreach (var step in Steps.Where(step => !reached.Contains(step.Id)))
        {
            yield return new($"「{step.Text}」无法到达", $"“{step.Text}” cannot be reached");
        }

        foreach (var step in Steps.Where(step => step.Kind != FlowStepKind.End && !From(step.Id).Any()))
        {
            yield return new($"「{step.Text}」之后没有步骤", $"nothing follows “{step.Text}”");
        }

        foreach (var step in Steps.Where(step => step.Kind == FlowStepKind.Decision && From(step.Id).Count() < 2))
        {
            yield return new($"判断「{step.Text}」只有一条出路", $"the decision “{step.Text}” has one way out");
        }
    }

    private HashSet<string> Reached()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { Steps[0].Id };
        var pending = new Queue<string>(reached);
        while (pending.TryDequeue(out var id))
        {
            foreach (var arrow in From(id).Where(arrow => reached.Add(arrow.To)))
            {
                pending.Enqueue(arrow.To);
            }
        }

        return reached;
    }
}

/// <summary>A step of a flow (步骤).</summary>
/// <param name="Id">The id, unique in its flow.</param>
/// <param name="Lane">Who acts.</param>
/// <param name="Kind">The kind of step.</param>
/// <param name="Text">What is done, in a few words.</param>
public sealed record FlowStep(string Id, string Lane, FlowStepKind Kind, string Text)
{
    /// <summary>The time limit, for example 2个工作日; empty when there is none.</summary>
    public string Limit { get; init; } = "";

    /// <summary>The document that comes of the step, for example 移交单; empty when none does.</summary>
    public string Document { get; init; } = "";

    /// <summary>What is to be done in detail and to which standard (工作内容及标准), for the instruction; empty when the text says all.</summary>
    public string Detail { get; init; } = "";
}

/// <summary>The kinds of step (步骤类别).</summary>
public enum FlowStepKind
{
    /// <summary>The flow begins (起点).</summary>
    Start = 0,

    /// <summary>Something is done (办理).</summary>
    Action = 1,

    /// <summary>Something is decided; several arrows leave it, each with a label (判断).</summary>
    Decision = 2,

    /// <summary>The flow ends (终点).</summary>
    End = 3,
}

/// <summary>What comes after a step (流向).</summary>
/// <param name="From">The id of the step before.</param>
/// <param name="To">The id of the step after.</param>
/// <param name="Label">The condition, for example 属实; empty when there is none.</param>
public sealed record FlowArrow(string From, string To, string Label = "");
