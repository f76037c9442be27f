namespace QuanZe.Sdk.Text;

/// <summary>The one form that marks of a kind take in canonical texts (标点统一).</summary>
internal static class PunctuationFolding
{
    /// <summary>The common form of a mark, and the kind of rewrite that it is; any other character as it is.</summary>
    /// <remarks>Brackets in <c>【】</c> wait until the leading tag is off: see <see cref="Bracket"/>.</remarks>
    public static (char Character, RewriteKind Kind) Fold(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟' => ('"', RewriteKind.Quote),
        '‘' or '’' or '‚' or '‛' => ('\'', RewriteKind.Quote),
        '—' or '–' or '―' or '‐' or '‑' or '‒' or '−' or '﹣' or '─' or '━' => ('-', RewriteKind.Dash),
        '〜' or '∼' or '∽' => ('~', RewriteKind.Dash),
        '•' or '・' or '‧' or '∙' or '⋅' or '∘' => ('·', RewriteKind.Dash),
        '〈' or '≪' or '«' => ('《', RewriteKind.TitleMark),
        '〉' or '≫' or '»' => ('》', RewriteKind.TitleMark),
        _ => (character, RewriteKind.Width),
    };

    /// <summary>The round bracket for a bracket of another shape; any other character as it is.</summary>
    public static char Bracket(char character) => character switch
    {
        '〔' or '[' or '【' or '{' or '〖' or '﹝' or '〘' => '(',
        '〕' or ']' or '】' or '}' or '〗' or '﹞' or '〙' => ')',
        _ => character,
    };
}
