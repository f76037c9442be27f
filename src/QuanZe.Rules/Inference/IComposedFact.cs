namespace QuanZe.Rules.Inference;

/// <summary>A fact that stands on other facts (组合事实), as an aligned item on its rows; explanations go on to them.</summary>
public interface IComposedFact
{
    /// <summary>The facts it stands on.</summary>
    public IEnumerable<object> Parts { get; }
}
