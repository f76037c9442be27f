namespace QuanZe.Sdk.Text;

/// <summary>Brings one text to its canonical form in a buffer, and logs every rewrite if asked.</summary>
/// <remarks>
/// The steps run until none of them changes anything, which is what makes the form idempotent. Each buffer character knows the place in
/// the raw text that it came from.
/// </remarks>
internal ref partial struct TextCanonicaliser
{
    private readonly ReadOnlySpan<char> _raw;
    private readonly Span<char> _characters;
    private readonly Span<int> _positions;
    private readonly List<Rewrite>? _log;
    private int _length;
    private bool _changed;
    private bool _isPlain;

    public TextCanonicaliser(ReadOnlySpan<char> raw, Span<char> characters, Span<int> positions, List<Rewrite>? log)
    {
        _raw = raw;
        _characters = characters;
        _positions = positions;
        _log = log;
        Fold();
    }

    public readonly ReadOnlySpan<char> Text => _characters[.._length];

    /// <summary>How many characters a text may take once all of them are folded.</summary>
    public static int BufferSize(ReadOnlySpan<char> raw)
    {
        var size = raw.Length;
        foreach (var character in raw)
        {
            // Chinese characters and ASCII, nearly all of a name, never grow.
            if (!IsChinese(character) && character > '~' && WidthFolding.Expansion(character) is { } expansion)
            {
                size += expansion.Length;
            }
        }

        return size;
    }

    public void Run(TextForm form)
    {
        RunTypography();
        if (form == TextForm.Plain)
        {
            NoteUnbalanced();
            return;
        }

        while (RemoveLevelMarks())
        {
            RunTypography();
        }
    }

    private void RunTypography()
    {
        do
        {
            _changed = false;
            RemoveSpaces();
            RemoveLeadingMarks();
            UnifyMarks();
            RemoveDoubledBrackets();
            RemoveTrailingPunctuation();
            UnifyWords();
        }
        while (_changed);
        _isPlain = true;
    }

    private void Fold()
    {
        for (var index = 0; index < _raw.Length; index++)
        {
            var character = _raw[index];
            if (IsChinese(character) || char.IsAsciiLetterOrDigit(character) || IsSpace(character))
            {
                Append(character, index);
            }
            else if (WidthFolding.Expansion(character) is { } expansion)
            {
                _log?.Add(new(expansion.Length == 0 ? RewriteKind.Invisible : RewriteKind.Width, index, character.ToString(), expansion));
                foreach (var part in expansion)
                {
                    Append(part, index);
                }
            }
            else
            {
                var folded = WidthFolding.Fold(character);
                var (unified, kind) = PunctuationFolding.Fold(folded);
                if (unified != character)
                {
                    _log?.Add(new(unified == folded ? RewriteKind.Width : kind, index, character.ToString(), unified.ToString()));
                }

                Append(unified, index);
            }
        }
    }

    private void Append(char character, int position)
    {
        _characters[_length] = character;
        _positions[_length] = position;
        _length++;
    }

    // A space stays between two words or numbers in Latin letters; a line break inside a number is one that a narrow cell made.
    private void RemoveSpaces()
    {
        if (!ContainsSpace())
        {
            return;
        }

        for (var start = 0; start < _length; start++)
        {
            if (!IsSpace(_characters[start]))
            {
                continue;
            }

            var end = start;
            var broken = false;
            while (end < _length && IsSpace(_characters[end]))
            {
                broken |= IsLineBreak(_characters[end]);
                end++;
            }

            var between = start > 0 && end < _length && char.IsAsciiLetterOrDigit(_characters[start - 1]) && char.IsAsciiLetterOrDigit(_characters[end])
                && !(broken && char.IsAsciiDigit(_characters[start - 1]) && char.IsAsciiDigit(_characters[end]));
            var kind = broken ? RewriteKind.LineBreak : RewriteKind.Space;
            if (!between)
            {
                Remove(start, end - start, kind);
                start--;
            }
            else if (end - start > 1 || _characters[start] != ' ')
            {
                Log(kind, start, end - start, " ");
                Cut(start + 1, end - start - 1);
                _characters[start] = ' ';
            }
        }
    }

    private readonly bool ContainsSpace()
    {
        foreach (var character in Text)
        {
            if (IsSpace(character))
            {
                return true;
            }
        }

        return false;
    }

    private void RemoveTrailingPunctuation()
    {
        var end = _length;
        while (end > 0 && _characters[end - 1] is '。' or '.' or ';' or ',' or '、' or ':')
        {
            end--;
        }

        Remove(end, _length - end, RewriteKind.TrailingPunctuation);
    }

    private void Remove(int start, int count, RewriteKind kind)
    {
        if (count > 0)
        {
            Log(kind, start, count, "");
            Cut(start, count);
        }
    }

    private void Set(int index, char character, RewriteKind kind)
    {
        _log?.Add(new(kind, _positions[index], _characters[index].ToString(), character.ToString()));
        _characters[index] = character;
        _changed = true;
    }

    private readonly void Log(RewriteKind kind, int start, int count, string to) =>
        _log?.Add(new(kind, _positions[start], _characters.Slice(start, count).ToString(), to));

    private void Cut(int start, int count)
    {
        _characters[(start + count).._length].CopyTo(_characters[start..]);
        _positions[(start + count).._length].CopyTo(_positions[start..]);
        _length -= count;
        _changed = true;
    }

    private static bool IsChinese(char character) => character is >= '\u4e00' and <= '\u9fff';

    private static bool IsSpace(char character) => character == ' ' || (!IsChinese(character) && WidthFolding.Fold(character) is ' ' or '\n');

    private static bool IsLineBreak(char character) => WidthFolding.Fold(character) == '\n';
}
