using System.Buffers;

namespace QuanZe.Sdk.Import;

/// <summary>Reads a cell of responsibilities into its points (责任事项): those of direct implementation and those of supervision.</summary>
/// <remarks>The numbers run on across the label of the second kind; a text that begins afresh with 1 is read as well. Text without a number is one point with the number 0.</remarks>
public static class ResponsibilityText
{
    private const int LongestLabel = 8;

    private static readonly SearchValues<char> MarksOfLabels = SearchValues.Create("一二三四123456789（）()【】.．、");

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell; null or blank gives no points.</param>
    /// <param name="kind">The kind of points before any label, as the heading of the column says.</param>
    public static ValueList<Responsibility> Read(string? text, ResponsibilityKind kind = ResponsibilityKind.Unspecified) => Read(text, kind, out _);

    /// <summary>Reads a cell and tells whether its numbers repeat or leave a gap.</summary>
    internal static ValueList<Responsibility> Read(string? text, ResponsibilityKind kind, out bool jumped)
    {
        jumped = false;
        if (text is null || CellText.IsBlank(text) || CellText.SaysNone(text))
        {
            return [];
        }

        var found = new List<Responsibility>();
        var start = 0;
        foreach (var label in Labels(text))
        {
            jumped |= ReadPart(text, start, label.Start, kind, found);
            kind = label.Kind;
            start = label.End;
        }

        jumped |= ReadPart(text, start, text.Length, kind, found);
        return found.ToValueList();
    }

    // Adds the points between two labels; text before the first number is a point without one.
    private static bool ReadPart(string text, int start, int end, ResponsibilityKind kind, List<Responsibility> found)
    {
        var last = found.Count == 0 ? 0 : found[^1].Number;
        var points = NumberedText.Read(text, start, end, last, out var jumped);
        Add(0, start, points.Count == 0 ? end : points[0].Marker);
        for (var i = 0; i < points.Count; i++)
        {
            Add(points[i].Number, points[i].Start, i + 1 < points.Count ? points[i + 1].Marker : end);
        }

        return jumped;

        void Add(int number, int from, int to)
        {
            var point = CellText.Trimmed(text[from..to]);
            if (point.Length > 0 && !IsMarkOfLabel(point))
            {
                found.Add(new(kind, number, point));
            }
        }
    }

    // What stands before a label to number it: 一、【
    private static bool IsMarkOfLabel(string point) => point.Length <= 4 && !point.AsSpan().ContainsAnyExcept(MarksOfLabels);

    private static List<(int Start, int End, ResponsibilityKind Kind)> Labels(string text)
    {
        var labels = new List<(int, int, ResponsibilityKind)>();
        var colon = text.AsSpan().IndexOfAny('：', ':');
        while (colon >= 0)
        {
            if (LabelBefore(text, colon) is var (start, kind))
            {
                labels.Add((start, colon + 1, kind));
            }

            var next = text.AsSpan(colon + 1).IndexOfAny('：', ':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }

        return labels;
    }

    // Read backwards from the colon to the start of a line or sentence. A narrow cell breaks the label anywhere (直接实施责⏎任：), so that the first line break need not be its start.
    private static (int Start, ResponsibilityKind Kind)? LabelBefore(string text, int colon)
    {
        Span<char> label = stackalloc char[LongestLabel];
        var length = 0;
        for (var i = colon - 1; i >= -1; i--)
        {
            var isEdge = i < 0 || text[i] is '\n' or '。' or '；' or ';' or '.' or '、' or '【';
            if (isEdge && KindOf(label[^length..]) is { } kind)
            {
                return (i + 1, kind);
            }

            if (i < 0 || (isEdge && text[i] != '\n'))
            {
                return null;
            }

            if (CellText.IsInvisible(text[i]) || (length == 0 && text[i] is '】' or '）' or ')'))
            {
                continue;
            }

            if (length == LongestLabel)
            {
                return null;
            }

            label[^++length] = text[i];
        }

        return null;
    }

    // Typists double a character (直接接实施责任), so the words are looked for, not the label as a whole.
    private static ResponsibilityKind? KindOf(ReadOnlySpan<char> label)
    {
        label = label.TrimStart("（(");
        if (label.IsEmpty || label[0] is not ('直' or '指') || !label.EndsWith("责任"))
        {
            return null;
        }

        var isDirect = label.Contains("直接", StringComparison.Ordinal) && label.Contains("实施", StringComparison.Ordinal);
        var isSupervisory = label.Contains("指导", StringComparison.Ordinal) && label.Contains("监督", StringComparison.Ordinal);
        return (isDirect, isSupervisory) switch
        {
            (true, false) => ResponsibilityKind.Direct,
            (false, true) => ResponsibilityKind.Supervisory,
            _ => null,
        };
    }
}
