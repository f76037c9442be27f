using QuanZe.Sdk;

namespace QuanZe.Benchmarks.Quality;

/// <summary>Two lists and the pairs of rows that are one item.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Left">The list whose rows look for a partner.</param>
/// <param name="Right">The list in which they look.</param>
/// <param name="Truth">The ids of the rows that are one item.</param>
/// <param name="Classes">By left id, what was done to the row or its twin: <c>reworded</c>, <c>twin:article</c> and so on.</param>
/// <param name="Judged">The left rows that count; null for all.</param>
internal sealed record LabelledPair(
    string Name, PowerList Left, PowerList Right, IReadOnlySet<(string Left, string Right)> Truth, IReadOnlyDictionary<string, string> Classes, IReadOnlySet<string>? Judged = null)
{
    /// <summary>Whether the pairs of a left row count.</summary>
    public bool Counts(string left) => Judged is null || Judged.Contains(left);

    /// <summary>The same lists without bases in one of them.</summary>
    public LabelledPair WithoutRightBasis() =>
        this with { Name = Name + "-nb", Right = Right with { Items = Right.Items.Select(item => item with { Basis = Sdk.Law.LegalBasis.Empty }).ToValueList() } };
}
