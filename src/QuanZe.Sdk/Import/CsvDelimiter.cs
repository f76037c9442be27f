namespace QuanZe.Sdk.Import;

/// <summary>Guesses the separator of a CSV file (分隔符识别): the candidate that stands, outside quotes, in most of the first lines.</summary>
/// <remarks>Lines, not occurrences, are counted: one cell may list many values with another candidate between them.</remarks>
internal static class CsvDelimiter
{
    private const int LinesLookedAt = 30;
    private const int CharactersLookedAt = 1 << 16;
    private const string Candidates = ",\t;|";

    public static char Guess(string text)
    {
        Span<int> lines = stackalloc int[Candidates.Length];
        Span<bool> inLine = stackalloc bool[Candidates.Length];
        var quoted = false;
        var count = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, CharactersLookedAt)))
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c == '\n')
            {
                inLine.Clear();
                count++;
            }
            else if (!quoted && Candidates.IndexOf(c, StringComparison.Ordinal) is var candidate and >= 0 && !inLine[candidate])
            {
                inLine[candidate] = true;
                lines[candidate]++;
            }

            if (count == LinesLookedAt)
            {
                break;
            }
        }

        var best = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            best = lines[i] > lines[best] ? i : best;
        }

        return Candidates[best];
    }
}
