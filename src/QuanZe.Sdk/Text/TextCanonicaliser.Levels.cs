namespace QuanZe.Sdk.Text;

/// <content>Marks of the level, which only the form for comparison takes off.</content>
internal ref partial struct TextCanonicaliser
{
    private bool RemoveLevelMarks()
    {
        _changed = false;
        for (var index = 0; index < _length; index++)
        {
            if (_characters[index] == '(' && PartnerOf(index) is > 0 and var end && _length > end - index + 1 && LevelMarks.IsMark(Text[(index + 1)..end]))
            {
                Remove(index, end - index + 1, RewriteKind.LevelMark);
                index--;
            }
        }

        // 对权限内… begins with the word that opens a penalty.
        var start = At(0) == '对' ? 1 : 0;
        if (LevelMarks.LeadingLength(Text[start..]) is > 0 and var length && start + length < _length)
        {
            Remove(start, length, RewriteKind.LevelMark);
        }

        return _changed;
    }
}
