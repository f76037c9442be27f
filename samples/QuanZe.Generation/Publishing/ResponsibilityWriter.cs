using QuanZe.Generation.Cataloguing;
using QuanZe.Sdk;

namespace QuanZe.Generation.Publishing;

/// <summary>Writes responsibilities (责任事项) from the stages of each type's procedure.</summary>
internal static class ResponsibilityWriter
{
    private static readonly string[] PenaltyStages = ["立案", "调查取证", "审查", "告知", "决定", "送达", "执行"];
    private static readonly string[] LicenceStages = ["受理", "审查", "决定", "送达", "事后监管"];
    private static readonly string[] InspectionStages = ["制定检查计划", "现场检查", "结果告知", "督促整改", "公开检查结果"];
    private static readonly string[] CoercionStages = ["催告", "决定", "实施", "解除", "事后监管"];
    private static readonly string[] ServiceStages = ["公开服务指南", "受理申请", "提供服务", "跟踪回访", "监督评价"];

    /// <summary>Direct responsibilities in a given number of points, the stages shared out among them.</summary>
    public static ValueList<Responsibility> Direct(Entry entry, int count)
    {
        var stages = Stages(entry.Type);
        var points = new Responsibility[count];
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (i * stages.Length / count, Math.Max((i * stages.Length / count) + 1, (i + 1) * stages.Length / count));
            var stage = string.Join('、', stages[from..Math.Min(to, stages.Length)]);
            if (i > 0 && from == (i - 1) * stages.Length / count)
            {
                // More points than stages: a stage that is divided says so.
                stage += "复核";
            }

            points[i] = new(ResponsibilityKind.Direct, i + 1, $"{stage}责任：依法办理{entry.Subject.Activity}有关{stage}工作，在规定期限内完成并留存记录。");
        }

        return [.. points];
    }

    /// <summary>What a higher level does: it guides and supervises, and acts itself where the power is also its own.</summary>
    public static ValueList<Responsibility> Upper(Entry entry, AdministrativeLevel level)
    {
        var place = level == AdministrativeLevel.Province ? "全省" : "全市";
        var supervisory = new Responsibility(ResponsibilityKind.Supervisory, 1, $"指导和监督{place}{entry.Subject.Activity}工作，督促下级主管部门依法履职。");
        if (!entry.IsFor(level))
        {
            return [supervisory];
        }

        var direct = Direct(entry, 2);
        return [.. direct, supervisory with { Number = direct.Count + 1 }];
    }

    private static string[] Stages(ItemType type) => type switch
    {
        ItemType.Penalty => PenaltyStages,
        ItemType.Coercion => CoercionStages,
        ItemType.Inspection => InspectionStages,
        ItemType.PublicService => ServiceStages,
        _ => LicenceStages,
    };
}
