using System.Text;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Specifications;

/// <summary>The form in which texts are searched (检索文本): width, case, spaces, brackets and invisible characters do not matter.</summary>
/// <remarks>The same on both sides: in the column that is searched and in the words that are looked for. Idempotent, stateless and safe to share.</remarks>
public static class SearchText
{
    /// <summary>The form of a text; empty when nothing but spaces and brackets stand in it.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    public static string Of(string? text)
    {
        var folded = WidthFolding.Fold(text ?? "");
        if (folded.AsSpan().IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0)
        {
            return folded;
        }

        var form = new StringBuilder(folded.Length);
        foreach (var character in folded)
        {
            if (!char.IsWhiteSpace(character) && !IsBracket(character))
            {
                form.Append(char.ToUpperInvariant(character));
            }
        }

        return StoreText.Of(form.ToString());
    }

    private static bool IsBracket(char character) => character is '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>'
        or '〔' or '〕' or '【' or '】' or '〖' or '〗' or '《' or '》' or '〈' or '〉' or '「' or '」' or '『' or '』';
}
