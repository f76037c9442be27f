using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Territory;

/// <summary>A row of a list of principal and cooperating responsibilities between departments and towns (属地管理事项).</summary>
/// <remarks>Immutable and safe to share. A fact that hosts add.</remarks>
public sealed record TerritorialItem
{
    // Words of decision; 审批 also stands in what a town merely helps with.
    private static readonly string[] DecisionVerbs = ["审批", "处罚", "强制", "许可", "征收", "查封", "扣押", "吊销", "责令停产停业"];
    private static readonly string[] HelpingWords = ["协助", "配合", "协同", "参与", "上报", "报告", "移交", "提供", "引导", "督促", "宣传", "劝阻", "接受", "不得", "依据", "申请"];
    private static readonly char[] Ends = ['，', '。', '；', ',', ';', '\n'];

    /// <summary>The id of the row.</summary>
    public required string Id { get; init; }

    /// <summary>The field, for example 生态环境; empty when not stated.</summary>
    public string Field { get; init; } = "";

    /// <summary>The name of the matter.</summary>
    public required string Name { get; init; }

    /// <summary>The departments and their responsibilities.</summary>
    public ValueList<DepartmentSide> Departments { get; init; } = [];

    /// <summary>Whether the town or street office carries the principal responsibility; otherwise it cooperates.</summary>
    public bool IsTownPrincipal { get; init; }

    /// <summary>What the town or street office is responsible for; empty when not stated.</summary>
    public string TownResponsibility { get; init; } = "";

    /// <summary>The bodies stationed in the town that take part (派驻机构).</summary>
    public ValueList<string> StationedBodies { get; init; } = [];

    /// <summary>The basis.</summary>
    public LegalBasis Basis { get; init; } = LegalBasis.Empty;

    /// <summary>The base codes of the items of powers that it rests on.</summary>
    public ValueList<string> LinkedCodes { get; init; } = [];

    /// <summary>The flow drawing (施工图) as the host names a file of its own; null when there is none.</summary>
    public string? Drawing { get; init; }

    /// <summary>The instruction (说明书) as the host names a file of its own; null when there is none.</summary>
    public string? Instruction { get; init; }

    /// <summary>The course as data, from which drawing and instruction are made; null when there is none.</summary>
    public FlowChart? Flow { get; init; }

    /// <summary>What the instruction says beyond the row and its course; null when there is none.</summary>
    public TerritorialManual? Manual { get; init; }

    /// <summary>The document that gives the town powers of decision (赋权文件, 行政处罚法第二十四条); null when there is none.</summary>
    public string? TransferDocument { get; init; }

    /// <summary>Where the row came from.</summary>
    public Origin Origin { get; init; } = Origin.None;

    /// <summary>The departments with the principal responsibility.</summary>
    public IEnumerable<DepartmentSide> Principals => Departments.Where(side => side.IsPrincipal);

    /// <summary>The number of principal sides: the departments together are one side, the town the other.</summary>
    public int PrincipalSides => (IsTownPrincipal ? 1 : 0) + (Principals.Any() ? 1 : 0);

    /// <summary>The sides whose responsibility is not stated: names of departments, 镇（街道）, or 部门 when no department stands there.</summary>
    public IEnumerable<string> EmptySides
    {
        get
        {
            var departments = Departments.Where(side => string.IsNullOrWhiteSpace(side.Responsibility)).Select(side => side.Department);
            var missing = Departments.IsEmpty ? departments.Append("部门") : departments;
            return string.IsNullOrWhiteSpace(TownResponsibility) ? missing.Append("镇（街道）") : missing;
        }
    }

    /// <summary>The clauses of a cooperating town that speak of decisions it cannot take; none where the town is principal or powers were transferred with a document.</summary>
    public IEnumerable<string> DecidingClauses => IsTownPrincipal || !string.IsNullOrWhiteSpace(TransferDocument) ? [] :
        TownResponsibility.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(clause => DecisionVerbs.Any(verb => clause.Contains(verb, StringComparison.Ordinal)) && !HelpingWords.Any(word => clause.Contains(word, StringComparison.Ordinal)));

    /// <summary>The sides that have no step in the course: names of departments, 镇（街道）. Empty without a course.</summary>
    public IEnumerable<string> SidesWithoutStep => Flow is not { } flow ? [] :
        Departments.Select(side => side.Department).Append("镇（街道）").Where(side => flow.Steps.All(step => step.Lane != side));

    /// <summary>What is wrong before the row can go to the towns; empty when it is whole.</summary>
    public ValueList<Wording> Faults => Check().ToValueList();

    /// <summary>The documents that are missing: 施工图, 说明书.</summary>
    public IEnumerable<string> MissingDocuments
    {
        get
        {
            if (string.IsNullOrWhiteSpace(Drawing) && Flow is null)
            {
                yield return "施工图";
            }

            if (string.IsNullOrWhiteSpace(Instruction) && Manual is null)
            {
                yield return "说明书";
            }
        }
    }

    private IEnumerable<Wording> Check()
    {
        if (PrincipalSides != 1)
        {
            yield return new("主体责任应当有且只有一方", "there must be exactly one principal side");
        }

        foreach (var side in EmptySides)
        {
            yield return new($"{side}的责任", $"the responsibility of {side}");
        }

        foreach (var clause in DecidingClauses)
        {
            yield return new($"镇（街道）配合责任含有决定权「{clause}」", $"the town is given a decision: {clause}");
        }

        foreach (var document in MissingDocuments)
        {
            yield return new(document, document == "施工图" ? "the drawing" : "the instruction");
        }

        foreach (var fault in Flow?.Faults ?? [])
        {
            yield return new($"施工图：{fault.Chinese}", $"the drawing: {fault.English}");
        }
    }
}

/// <summary>A department in a territorial row (责任部门).</summary>
/// <param name="Department">The department.</param>
/// <param name="IsPrincipal">Whether its responsibility is principal (主体责任); otherwise it is another department concerned.</param>
/// <param name="Responsibility">What it is responsible for; empty when not stated.</param>
public sealed record DepartmentSide(string Department, bool IsPrincipal, string Responsibility);
