using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>The quotations of a basis as stretches of its text without white space (引文位置).</summary>
/// <param name="Citation">The place of the citation in <see cref="LegalBasis.Citations"/>.</param>
/// <param name="Start">Where the quotation begins in the dense text.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct QuotedText(int Citation, int Start, int End)
{
    public static List<QuotedText> Of(LegalBasis basis, DenseText dense)
    {
        var quoted = new List<QuotedText>();
        for (var i = 0; i < basis.Citations.Count; i++)
        {
            var citation = basis.Citations[i];
            var from = citation.Start;
            foreach (var quotation in citation.Quotations)
            {
                var at = basis.Text.IndexOf(quotation.Text, from, StringComparison.Ordinal);
                if (at < 0)
                {
                    continue;
                }

                from = at + quotation.Text.Length;
                quoted.Add(new(i, dense.IndexOf(at), dense.IndexOf(from)));
            }
        }

        return quoted;
    }
}
