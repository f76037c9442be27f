using QuanZe.Rules.Inference;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Boundaries;

/// <summary>Two matters of an area whose leads claim one responsibility (两个牵头部门主张同一职责).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="area">The area.</param>
/// <param name="first">A matter.</param>
/// <param name="second">The other matter.</param>
/// <param name="responsibility">The responsibility.</param>
public sealed class RivalLeads(KeyArea area, AreaMatter first, AreaMatter second, string responsibility) : IFindingSubject
{
    /// <summary>The area.</summary>
    public KeyArea Area { get; } = area;

    /// <summary>A matter.</summary>
    public AreaMatter First { get; } = first;

    /// <summary>The other matter.</summary>
    public AreaMatter Second { get; } = second;

    /// <summary>The responsibility.</summary>
    public string Responsibility { get; } = responsibility;

    /// <summary>Area and matter.</summary>
    public SubjectReference Subject => new KeyAreaMatter(Area, First).Subject;
}
