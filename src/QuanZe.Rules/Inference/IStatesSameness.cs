namespace QuanZe.Rules.Inference;

/// <summary>A derived fact that states when another is the same (自述同一的推导事实): the same ones are one fact, which stands on several grounds.</summary>
/// <remarks>
/// Facts are compared by reference unless they say otherwise, so that a rule that matches twice derives two facts. A fact that many matches derive alike, as a
/// permission that any of several documents gives, implements this: it is there once, goes with its last ground, and is met once by the rules that read it.
/// <para>Of several it is the one with the first ground, by name of the rule, then by place and text of the facts it rests on: never by arrival. Where the same facts differ
/// in what they say, the facts they rest on must therefore differ in <see cref="IFindingSubject.Subject"/> or <c>ToString()</c>.</para>
/// <para>It costs one entry in a table for each such fact; facts that never come twice are better without. What a host inserts is compared by reference as ever.</para>
/// </remarks>
public interface IStatesSameness
{
    /// <summary>What makes it the same: derived facts of one type whose sameness is equal are one fact. It must not change.</summary>
    public object Sameness { get; }
}
