using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Territory;

/// <summary>The instruction of a territorial row (说明书), made from the row and its flow so that it cannot disagree with the drawing.</summary>
public static class TerritorialInstruction
{
    /// <summary>The sections in their order; those with nothing to say are left out.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static ValueList<InstructionSection> Of(TerritorialItem row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var flow = row.Flow;
        var limits = flow?.Steps.Where(step => step.Limit.Length > 0).Select(step => $"{step.Text}：{step.Limit}") ?? [];
        InstructionSection[] sections =
        [
            new(new("事项名称", "Matter"), row.Name),
            new(new("所属领域", "Field"), row.Field),
            new(new("责任主体", "Who is responsible"), string.Join('\n', Sides(row))),
            new(new("工作依据", "Basis"), row.Basis.Text),
            new(new("关联权责事项", "Items of powers"), string.Join('、', row.LinkedCodes)),
            new(new("工作内容及标准", "What to do, to which standard"), row.Manual?.Standards ?? ""),
            new(new("工作流程", "Course"), flow is null ? "" : string.Join('\n', FlowText.Of(flow).Select((line, place) => $"{place + 1}. {line}"))),
            new(new("时限要求", "Limits"), string.Join('\n', limits)),
            new(new("各方职责", "Duties"), string.Join('\n', Duties(row))),
            new(new("派驻机构", "Stationed bodies"), string.Join('、', row.StationedBodies)),
            new(new("联系科室及电话", "Contact"), string.Join('　', new[] { row.Manual?.Contact ?? "", row.Manual?.Telephone ?? "" }.Where(text => text.Length > 0))),
            new(new("追责情形", "Accountability"), row.Manual?.Accountability ?? ""),
            new(new("案例", "Example"), row.Manual?.Example ?? ""),
        ];
        return sections.Where(section => !string.IsNullOrWhiteSpace(section.Text)).ToValueList();
    }

    private static IEnumerable<string> Sides(TerritorialItem row)
    {
        foreach (var side in row.Departments)
        {
            yield return $"{side.Department}（{(side.IsPrincipal ? "主体责任" : "相关责任")}）";
        }

        yield return $"镇（街道）（{(row.IsTownPrincipal ? "主体责任" : "配合责任")}）";
    }

    private static IEnumerable<string> Duties(TerritorialItem row) =>
        row.Departments.Select(side => $"{side.Department}：{side.Responsibility}").Append($"镇（街道）：{row.TownResponsibility}");
}

/// <summary>A section of an instruction (说明书条目).</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">The text; lines are separated by a line feed.</param>
public sealed record InstructionSection(Wording Title, string Text);
