namespace QuanZe.Rules.Alignment.Legality;

/// <summary>The published list of licences in force (行政许可事项清单): licences outside it may not be exercised. A settings fact that hosts may add once.</summary>
/// <remarks>Source: 优化营商环境条例 第四十条. QuanZe ships no such list: it is renewed by the State Council and by the provinces.</remarks>
/// <param name="number">The number of the document that published it, for example 国办发〔2022〕2号.</param>
/// <param name="names">The names of the licences.</param>
public sealed class LicenceListing(string number, IEnumerable<string> names)
{
    private readonly HashSet<string> _names = names.Select(name => Sdk.Text.CanonicalText.Of(name)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The number of the document that published it.</summary>
    public string Number { get; } = number;

    /// <summary>Whether the list has a licence: by its name, or by the name in front of a sub-item.</summary>
    /// <param name="item">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public bool Holds(ReviewedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _names.Contains(item.Row.CanonicalName) || _names.Contains(Sdk.Text.CanonicalText.Of(item.Item.Name)) || (item.Item.SubItem is { } sub && _names.Contains(Sdk.Text.CanonicalText.Of(sub)));
    }
}
