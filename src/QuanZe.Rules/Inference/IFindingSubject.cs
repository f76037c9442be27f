using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>A fact that findings can be about (问题对象): it says to which row or list it refers.</summary>
public interface IFindingSubject
{
    /// <summary>The row or list.</summary>
    public SubjectReference Subject { get; }
}
