namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Two rows that quote one place in different words (同条异文). A fact, derived.</summary>
/// <param name="quoted">The row whose quotation fewer rows share.</param>
/// <param name="other">A row that quotes it as most do.</param>
public sealed class QuotationConflict(QuotedProvision quoted, QuotedProvision other)
{
    /// <summary>The quotation that stands apart.</summary>
    public QuotedProvision Quoted { get; } = quoted;

    /// <summary>The quotation of another row.</summary>
    public QuotedProvision Other { get; } = other;

    /// <summary>The conflicts among the quotations of one place: each that contradicts the wording that most rows share, told once a wording.</summary>
    /// <param name="quotations">The quotations of one place, in order; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quotations"/> is null.</exception>
    public static IEnumerable<QuotationConflict> Among(IReadOnlyList<QuotedProvision> quotations)
    {
        ArgumentNullException.ThrowIfNull(quotations);
        var wordings = new List<List<QuotedProvision>> { new() { quotations[0] } };
        for (var i = 1; i < quotations.Count; i++)
        {
            var quoted = quotations[i];
            if (wordings.Find(wording => !wording[0].Contradicts(quoted)) is { } same)
            {
                same.Add(quoted);
            }
            else
            {
                wordings.Add([quoted]);
            }
        }

        if (wordings.Count == 1)
        {
            return [];
        }

        var usual = wordings.MaxBy(wording => wording.Count)!;
        return wordings.Where(wording => wording != usual).Select(wording => new QuotationConflict(wording[0], usual[0]));
    }
}
