using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Rulings;

/// <summary>Who does what in a matter (职责分工): one body that leads, bodies that cooperate, each with its words, and how the work now goes.</summary>
/// <param name="Lead">The body that leads (牵头、主办).</param>
/// <param name="LeadDuty">What it is responsible for.</param>
/// <param name="Cooperating">The bodies that cooperate (协办).</param>
/// <param name="Basis">What the division rests on.</param>
public sealed record DutyDivision(string Lead, string LeadDuty, ValueList<CooperatingDuty> Cooperating, string Basis)
{
    /// <summary>The work redesigned (流程再造); null when it stays as it was.</summary>
    public FlowChart? Flow { get; init; }

    /// <summary>What is missing or wrong for a dispute; empty when it divides the matter among all parties.</summary>
    /// <param name="dispute">The dispute.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dispute"/> is null.</exception>
    public ValueList<Wording> Faults(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return Check(dispute).ToValueList();
    }

    private IEnumerable<Wording> Check(Dispute dispute)
    {
        if (string.IsNullOrWhiteSpace(Lead))
        {
            yield return new("牵头部门", "who leads");
        }

        if (string.IsNullOrWhiteSpace(LeadDuty))
        {
            yield return new("牵头职责", "what the lead does");
        }

        if (string.IsNullOrWhiteSpace(Basis))
        {
            yield return new("裁定依据", "the basis");
        }

        foreach (var party in dispute.Parties.Where(party => party.Department != Lead && Cooperating.All(duty => duty.Department != party.Department)))
        {
            yield return new($"{party.Department}的分工", $"what {party.Department} does");
        }

        foreach (var duty in Cooperating.Where(duty => string.IsNullOrWhiteSpace(duty.Text) || duty.Department == Lead))
        {
            yield return new($"{duty.Department}的协办职责", $"what {duty.Department} helps with");
        }

        foreach (var fault in Flow?.Faults ?? [])
        {
            yield return new($"流程：{fault.Chinese}", $"the flow: {fault.English}");
        }
    }
}

/// <summary>What a cooperating body does (协办职责).</summary>
/// <param name="Department">The body.</param>
/// <param name="Text">What it does.</param>
public sealed record CooperatingDuty(string Department, string Text);

/// <summary>A ruling on a dispute (裁定).</summary>
/// <param name="Number">The number of the document, for example 招编裁〔2026〕3号.</param>
/// <param name="Body">Who ruled, or with whom the agreement was filed.</param>
/// <param name="At">When.</param>
/// <param name="Division">Who does what.</param>
/// <param name="Origin">How it came about.</param>
public sealed record Ruling(string Number, string Body, DateTimeOffset At, DutyDivision Division, RulingOrigin Origin);

/// <summary>How a ruling came about (裁定方式).</summary>
public enum RulingOrigin
{
    /// <summary>The parties agreed among themselves (协商一致).</summary>
    Agreement = 0,

    /// <summary>The parties accepted the opinion of the staffing office (编办协调).</summary>
    Coordination = 1,

    /// <summary>The commission or the government decided (编委、政府决定).</summary>
    Decision = 2,
}

/// <summary>Names of the ways in which rulings come about.</summary>
public static class RulingOrigins
{
    /// <summary>The name of a way.</summary>
    /// <param name="origin">The way.</param>
    public static Wording Title(this RulingOrigin origin) => origin switch
    {
        RulingOrigin.Agreement => new("协商一致", "agreement"),
        RulingOrigin.Coordination => new("编办协调", "coordination"),
        _ => new("编委、政府决定", "decision"),
    };
}
