namespace QuanZe.Sdk.Rulings;

/// <summary>Who leads by the words of a document when nobody was named expressly (牵头部门的确定原则).</summary>
/// <remarks>Named as lead (牵头、主办); otherwise the one listed first (会同、等部门); otherwise the one that proposed. A proposal for the negotiation, no ruling.</remarks>
/// <param name="Department">The department.</param>
/// <param name="Ground">Why.</param>
public sealed record LeadPrinciple(string Department, LeadGround Ground)
{
    private static readonly string[] LeadWords = ["牵头", "主办", "负总责", "总牵头"];

    /// <summary>Who leads.</summary>
    /// <param name="text">The words of the law, regulation or 三定 on the matter.</param>
    /// <param name="departments">The departments concerned, as the text may name them or by their full names.</param>
    /// <param name="proposer">The department that proposed the document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LeadPrinciple Of(string text, ValueList<string> departments, string proposer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(departments);
        ArgumentNullException.ThrowIfNull(proposer);
        var places = departments.Select(department => (Department: department, Place: PlaceIn(text, department))).Where(found => found.Place >= 0).OrderBy(found => found.Place).ToList();
        foreach (var word in LeadWords)
        {
            // 由水利局牵头: the lead stands before the word, the nearest one.
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && places.FindLast(found => found.Place < at && text.AsSpan(found.Place, at - found.Place).IndexOfAny('，', '。', '；') < 0) is { Department: not null } named)
            {
                return new LeadPrinciple(named.Department, LeadGround.Named);
            }
        }

        return places.Count > 0 ? new LeadPrinciple(places[0].Department, LeadGround.ListedFirst) : new LeadPrinciple(proposer, LeadGround.Proposer);
    }

    private static int PlaceIn(string text, string department)
    {
        var place = text.IndexOf(department, StringComparison.Ordinal);
        return place >= 0 ? place : text.IndexOf(Organisations.DepartmentFunction.Of(department), StringComparison.Ordinal);
    }
}

/// <summary>Why a department leads (牵头依据).</summary>
public enum LeadGround
{
    /// <summary>The text names it as lead (明确牵头).</summary>
    Named = 0,

    /// <summary>The text lists it first (排序在先).</summary>
    ListedFirst = 1,

    /// <summary>It proposed the document (提出部门).</summary>
    Proposer = 2,
}
