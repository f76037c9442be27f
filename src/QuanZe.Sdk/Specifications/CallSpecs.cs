using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Response;

namespace QuanZe.Sdk.Specifications;

/// <summary>The ready-made questions about calls of towns (呼叫规约).</summary>
public static class CallSpecs
{
    private static readonly CallState[] Ended = [CallState.Declined, CallState.Closed, CallState.Withdrawn];

    /// <summary>Calls of a town or street office (呼叫单位).</summary>
    /// <param name="name">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>CallSpecs.OfTown("张星镇") &amp; CallSpecs.Open()</code></example>
    public static Specification<StoredCall> OfTown(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = StoredBody.KeyOf(name);
        return Specification.Where($"呼叫单位为“{name}”", $"called by '{name}'", (StoredCall call) => call.Town == key, new CallConditions.OfTown(key));
    }

    /// <summary>Calls whose matter contains words; width, case, brackets and spaces do not matter (呼叫事项包含).</summary>
    /// <param name="words">The words, all of them together as one text.</param>
    /// <example><code>CallSpecs.SubjectContains("占道经营")</code></example>
    public static Specification<StoredCall> SubjectContains(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = SearchText.Of(words);
#pragma warning disable CA1307 // Stores do not know StringComparison; Contains(string) compares ordinally without it.
        return Specification.Where($"呼叫事项含“{words}”", $"subject contains '{words}'", (StoredCall call) => call.SearchSubject.Contains(wanted), new CallConditions.SubjectContains(wanted));
#pragma warning restore CA1307
    }

    /// <summary>Calls at least so urgent (紧急程度).</summary>
    /// <param name="urgency">The least degree.</param>
    /// <example><code>CallSpecs.AtLeast(CallUrgency.Urgent)</code></example>
    public static Specification<StoredCall> AtLeast(CallUrgency urgency) => Specification.Where(
        $"紧急程度为{urgency.Title().Chinese}以上", $"urgency is {urgency.Title().English} or above", (StoredCall call) => call.Urgency >= urgency, new CallConditions.AtLeast(urgency));

    /// <summary>Calls that stand at a step, or at any of several (呼叫状态).</summary>
    /// <param name="states">The steps; none gives no call.</param>
    /// <example><code>CallSpecs.InState(CallState.Dispatched, CallState.Handling)</code></example>
    public static Specification<StoredCall> InState(params IEnumerable<CallState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var wanted = states.Distinct().ToList();
        return Specification.Where(
            $"状态为{string.Join('、', wanted.Select(Words.Chinese))}", $"state is {string.Join(" or ", wanted.Select(Words.English))}",
            (StoredCall call) => wanted.Contains(call.State), new CallConditions.InState(wanted));
    }

    /// <summary>Calls that are not at their end: neither declined, nor closed, nor withdrawn (未办结).</summary>
    /// <example><code>CallSpecs.Open()</code></example>
    public static Specification<StoredCall> Open()
    {
        var open = Enum.GetValues<CallState>().Except(Ended).ToList();
        return Specification.Where("未办结", "open", (StoredCall call) => open.Contains(call.State), new CallConditions.InState(open));
    }

    /// <summary>Calls of some days, both included (呼叫日期).</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <example><code>CallSpecs.CalledBetween(new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31))</code></example>
    public static Specification<StoredCall> CalledBetween(DateOnly first, DateOnly last) => Specification.Where(
        $"呼叫于{Words.Date(first)}至{Words.Date(last)}", $"called between {Words.Date(first)} and {Words.Date(last)}",
        (StoredCall call) => call.CalledOn >= first && call.CalledOn <= last, new CallConditions.CalledBetween(first, last));

    /// <summary>Calls that a department handles (主办部门).</summary>
    /// <param name="department">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>CallSpecs.HandledBy("综合行政执法局") &amp; CallSpecs.Open()</code></example>
    public static Specification<StoredCall> HandledBy(string department)
    {
        ArgumentNullException.ThrowIfNull(department);
        var key = StoredBody.KeyOf(department);
        return Specification.Where($"由“{department}”主办", $"handled by '{department}'", (StoredCall call) => call.Department == key, new CallConditions.HandledBy(key));
    }

    /// <summary>Calls that a department handles or helps with (涉及某部门).</summary>
    /// <param name="department">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>CallSpecs.Involving("应急管理局") &amp; !CallSpecs.HandledBy("应急管理局")</code></example>
    public static Specification<StoredCall> Involving(string department)
    {
        ArgumentNullException.ThrowIfNull(department);
        var key = StoredBody.KeyOf(department);
        List<string> wanted = [key];
        return Specification.Where(
            $"涉及部门“{department}”", $"involves '{department}'",
            (StoredCall call) => call.Department == key || call.Cooperating.Any(helping => wanted.Contains(helping)), new CallConditions.Involving(key));
    }

    /// <summary>Calls that point at a territorial row (属地管理事项).</summary>
    /// <param name="rowId">The id of the row.</param>
    /// <example><code>CallSpecs.AboutRow("12")</code></example>
    public static Specification<StoredCall> AboutRow(string rowId)
    {
        ArgumentNullException.ThrowIfNull(rowId);
        var key = StoreText.Key(rowId);
        return Specification.Where($"涉及属地管理事项“{rowId}”", $"about territorial row '{rowId}'", (StoredCall call) => call.RowId == key, new CallConditions.AboutRow(key));
    }

    /// <summary>Calls that point at an item of powers (权责事项).</summary>
    /// <param name="code">The base code of the item.</param>
    /// <example><code>CallSpecs.AboutItem(BaseCode.Parse("000115001000"))</code></example>
    public static Specification<StoredCall> AboutItem(BaseCode code)
    {
        var key = code.ToString();
        return Specification.Where($"涉及基本编码{key}", $"about base code {key}", (StoredCall call) => call.ItemCode == key, new CallConditions.AboutItem(key));
    }

    /// <summary>Calls that a department has returned (曾被退回).</summary>
    /// <example><code>CallSpecs.Returned() &amp; CallSpecs.InState(CallState.Accepted)</code></example>
    public static Specification<StoredCall> Returned() =>
        Specification.Where("曾被退回", "was returned", (StoredCall call) => call.Returns > 0, default(CallConditions.Returned));

    /// <summary>Calls that were handled again because the town was not satisfied (曾重办).</summary>
    /// <example><code>CallSpecs.Redone()</code></example>
    public static Specification<StoredCall> Redone() =>
        Specification.Where("曾重办", "was handled again", (StoredCall call) => call.Redone > 0, default(CallConditions.Redone));

    /// <summary>Calls about which a department was reminded, warned or supervised (曾被催办督办).</summary>
    /// <example><code>CallSpecs.Reminded() &amp; CallSpecs.Open()</code></example>
    public static Specification<StoredCall> Reminded() =>
        Specification.Where("曾被催办督办", "was reminded", (StoredCall call) => call.Notices > 0, default(CallConditions.Reminded));

    /// <summary>The oldest call first, then by id. A total order, fit for pages.</summary>
    /// <param name="specification">The question.</param>
    /// <example><code>CallSpecs.Open().OldestFirst().Page(1, 50)</code></example>
    public static Specification<StoredCall> OldestFirst(this Specification<StoredCall> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.OrderBy(call => call.CalledOn).ThenBy(call => call.CallId);
    }
}
