using System.Buffers;

namespace QuanZe.Rules.Alignment;

/// <summary>Marks of punctuation in names (名称中的标点): which of them separates two words tells no items apart; that one stands there may.</summary>
internal static class Punctuation
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;.，；。");

    /// <summary>The name with one mark for all that separate words. Brackets and quotation marks stay.</summary>
    public static string Fold(string name) =>
        !name.AsSpan().ContainsAny(Marks) ? name : string.Create(name.Length, name, static (folded, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                folded[i] = Marks.Contains(source[i]) ? '、' : source[i];
            }
        });
}
