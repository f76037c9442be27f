using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Boundaries;

/// <summary>Two rows of different departments that rest on one article, are of one type and about one object (抢着管).</summary>
/// <remarks>A fact, compared by reference. Immutable. Likeness of names does not find overlap: the shared article does, and names without a common object refuse.</remarks>
/// <param name="row">The row.</param>
/// <param name="other">The row of the other department.</param>
/// <param name="provision">The article both cite.</param>
/// <param name="words">The words that name the common object.</param>
public sealed class OverlappingRows(ListedItem row, ListedItem other, ProvisionKey provision, ValueList<string> words) : IFindingSubject
{
    private static readonly string[] ZoneWords = ["开发区", "管委会", "区管理委员会", "保税区", "高新区"];

    private static readonly string[] CentralisedWords = ["行政审批", "政务服务", "综合行政执法", "综合执法"];

    /// <summary>The row.</summary>
    public ListedItem Row { get; } = row;

    /// <summary>The row of the other department.</summary>
    public ListedItem Other { get; } = other;

    /// <summary>The article both cite.</summary>
    public ProvisionKey Provision { get; } = provision;

    /// <summary>The words that name the common object.</summary>
    public ValueList<string> Words { get; } = words;

    /// <inheritdoc/>
    public SubjectReference Subject => Row.Subject;

    /// <summary>The overlaps among rows of one government and type that cite one article, each pair once. Rows with the same name are rival claims and not listed here.</summary>
    /// <param name="uses">The rows in order.</param>
    internal static IEnumerable<OverlappingRows> Among(IReadOnlyList<ProvisionUse> uses)
    {
        for (var i = 0; i < uses.Count; i++)
        {
            for (var j = i + 1; j < uses.Count; j++)
            {
                var (first, second) = (uses[i].Row, uses[j].Row);
                if (first.Item.Body.Name != second.Item.Body.Name && first.CanonicalName != second.CanonicalName && !IsZone(first) && !IsZone(second)
                    && !IsCentralised(first) && !IsCentralised(second) && (first.SubItemFamily is null || first.SubItemFamily != second.SubItemFamily)
                    && SharedObject.Between(first.Item.FullName, second.Item.FullName) is { IsEmpty: false } words)
                {
                    yield return new OverlappingRows(first, second, uses[i].Provision, words);
                }
            }
        }
    }

    // Powers taken over from other departments by law are divided by act, not by object (行政许可法第二十五条、行政处罚法第十八条).
    private static bool IsCentralised(ListedItem row) =>
        row.IsTransferred || !string.IsNullOrWhiteSpace(row.Item.PowerSourceDocument) || CentralisedWords.Any(word => row.Item.Body.Name.Contains(word, StringComparison.Ordinal));

    // A functional zone holds for its territory what the department holds for the rest.
    private static bool IsZone(ListedItem row) => ZoneWords.Any(word => row.Item.Body.Name.Contains(word, StringComparison.Ordinal));
}

/// <summary>A row and an article that it cites (援引条款).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="row">The row.</param>
/// <param name="provision">The article.</param>
public sealed class ProvisionUse(ListedItem row, ProvisionKey provision)
{
    /// <summary>The row.</summary>
    public ListedItem Row { get; } = row;

    /// <summary>The article.</summary>
    public ProvisionKey Provision { get; } = provision;
}
