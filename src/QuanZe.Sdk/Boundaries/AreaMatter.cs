using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Boundaries;

/// <summary>One matter of a key area (具体事项), with the departments that act in it.</summary>
/// <param name="Name">The matter.</param>
/// <param name="Parties">The departments, each with its role and responsibility.</param>
/// <param name="Words">Words by which items of the matter are known in lists: an item whose name holds one of them belongs to it. Empty: no list is asked.</param>
/// <param name="Ruling">The number of the ruling (裁定) that settled the matter; null when it was not disputed.</param>
public sealed record AreaMatter(string Name, ValueList<AreaParty> Parties, ValueList<string> Words, string? Ruling = null)
{
    // Shorter texts say too little to be the same responsibility.
    private const int LeastLength = 6;

    /// <summary>The departments that lead; a sound definition has exactly one.</summary>
    public IEnumerable<AreaParty> Leads => Parties.Where(party => party.Role == PartyRole.Lead);

    /// <summary>The departments whose responsibility is not stated.</summary>
    public IEnumerable<AreaParty> SilentParties => Parties.Where(party => string.IsNullOrWhiteSpace(party.Responsibility));

    /// <summary>Whether an item belongs to the matter by its name.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public bool IsAbout(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var word in Words)
        {
            if (item.Name.Contains(word, StringComparison.Ordinal) || (item.SubItem?.Contains(word, StringComparison.Ordinal) ?? false))
            {
                return true;
            }
        }

        return false;
    }

    internal static string? SharedLeadResponsibility(AreaMatter first, AreaMatter second)
    {
        foreach (var left in first.Leads)
        {
            foreach (var right in second.Leads.Where(other => !other.IsBody(left.Body)))
            {
                var (a, b) = (Plain(left.Responsibility), Plain(right.Responsibility));
                if (Math.Min(a.Length, b.Length) >= LeastLength && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)))
                {
                    return left.Responsibility.Length <= right.Responsibility.Length ? left.Responsibility : right.Responsibility;
                }
            }
        }

        return null;
    }

    private static string Plain(string text) => CanonicalText.Of(text, TextForm.Plain).TrimEnd('。', '；');
}
