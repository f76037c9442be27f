namespace QuanZe.Sdk.Text;

/// <content>Brackets, title marks and dashes.</content>
internal ref partial struct TextCanonicaliser
{
    private void UnifyMarks()
    {
        for (var index = 0; index < _length; index++)
        {
            var character = _characters[index];
            if (IsChinese(character) || char.IsAsciiLetterOrDigit(character))
            {
                continue;
            }

            if (PunctuationFolding.Bracket(character) is var bracket && bracket != character)
            {
                Set(index, bracket, RewriteKind.Bracket);
            }
            else if (character == '>' && OpeningTitleMark(index) is >= 0 and var start)
            {
                Set(start, '《', RewriteKind.TitleMark);
                Set(index, '》', RewriteKind.TitleMark);
            }
            else if (character == '-' && index > 0 && _characters[index - 1] == '-')
            {
                Remove(index, 1, RewriteKind.Dash);
                index--;
            }
        }
    }

    // <国务院决定> is a title, 3<5 is not: there must be a Chinese character between the two.
    private readonly int OpeningTitleMark(int end)
    {
        var chinese = false;
        for (var index = end - 1; index >= 0; index--)
        {
            if (_characters[index] == '<')
            {
                return chinese ? index : -1;
            }

            chinese |= IsChinese(_characters[index]);
        }

        return -1;
    }

    private void RemoveDoubledBrackets()
    {
        for (var index = 0; index + 1 < _length; index++)
        {
            if (_characters[index] is not ('(' or '《') || _characters[index + 1] != _characters[index])
            {
                continue;
            }

            var inner = PartnerOf(index + 1);
            if (inner >= 0 && inner + 1 < _length && PartnerOf(index) == inner + 1)
            {
                Remove(inner + 1, 1, RewriteKind.DoubledBracket);
                Remove(index, 1, RewriteKind.DoubledBracket);
                index--;
            }
        }
    }

    /// <summary>The position of the bracket that closes the one at a position; -1 when there is none.</summary>
    private readonly int PartnerOf(int open)
    {
        var opening = _characters[open];
        var closing = opening == '(' ? ')' : '》';
        var depth = 0;
        for (var index = open; index < _length; index++)
        {
            if (_characters[index] == opening)
            {
                depth++;
            }
            else if (_characters[index] == closing && --depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    private readonly void NoteUnbalanced()
    {
        if (_log is not null)
        {
            NoteUnbalanced('(', ')');
            NoteUnbalanced('《', '》');
        }
    }

    private readonly void NoteUnbalanced(char opening, char closing)
    {
        var open = new Stack<int>();
        for (var index = 0; index < _length; index++)
        {
            if (_characters[index] == opening)
            {
                open.Push(index);
            }
            else if (_characters[index] == closing && !open.TryPop(out _))
            {
                Log(RewriteKind.UnbalancedBracket, index, 1, closing.ToString());
            }
        }

        foreach (var index in open.Reverse())
        {
            Log(RewriteKind.UnbalancedBracket, index, 1, opening.ToString());
        }
    }
}
