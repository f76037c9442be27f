namespace QuanZe.Sdk.Import;

/// <summary>Reads a cell of responsibilities into its points (责任事项): those of direct implementation and those of supervision.</summary>
/// <remarks>The numbers run on across the label of the second kind; a text that begins afresh with 1 is read as well. Text without a number is one point with the number 0.</remarks>
public static class ResponsibilityText
{
    private const string DirectLabel = "直接实施责任";
    private const string SupervisoryLabel = "指导监督责任";

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

        var labels = Labels(text);
        var points = NumberedText.Read(text, out jumped);
        var cuts = labels.Select(label => (label.Start, label.End, Number: 0, Label: (ResponsibilityKind?)label.Kind))
            .Concat(points.Select(point => (Start: point.Marker, End: point.Start, point.Number, Label: (ResponsibilityKind?)null)))
            .OrderBy(cut => cut.Start)
            .Prepend((Start: 0, End: 0, Number: 0, Label: null))
            .ToArray();
        var found = new List<Responsibility>();
        for (var i = 0; i < cuts.Length; i++)
        {
            kind = cuts[i].Label ?? kind;
            var end = i + 1 < cuts.Length ? cuts[i + 1].Start : text.Length;
            var point = CellText.Trimmed(text[cuts[i].End..Math.Max(end, cuts[i].End)]);
            if (point.Length > 0)
            {
                found.Add(new(kind, cuts[i].Number, point));
            }
        }

        return found.ToValueList();
    }

    private static List<(int Start, int End, ResponsibilityKind Kind)> Labels(string text)
    {
        var labels = new List<(int, int, ResponsibilityKind)>();
        var canStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (canStart && (LabelAt(text, i, DirectLabel, ResponsibilityKind.Direct) ?? LabelAt(text, i, SupervisoryLabel, ResponsibilityKind.Supervisory)) is { } label)
            {
                labels.Add(label);
                i = label.End - 1;
                canStart = true;
            }
            else
            {
                // Brackets and enumerators may stand before a label.
                canStart = text[i] is '\n' or '。' or '；' or '【' or '（' or '(' or '、' or '.' || (canStart && (CellText.IsInvisible(text[i]) || IsNumeral(text[i])));
            }
        }

        return labels;
    }

    private static bool IsNumeral(char c) => "一二三".Contains(c, StringComparison.Ordinal) || char.IsAsciiDigit(c);

    // A narrow cell breaks the label anywhere: 直接实施责⏎任：
    private static (int Start, int End, ResponsibilityKind Kind)? LabelAt(string text, int index, string label, ResponsibilityKind kind)
    {
        var i = index;
        foreach (var c in label)
        {
            while (i < text.Length && i > index && CellText.IsInvisible(text[i]))
            {
                i++;
            }

            if (i >= text.Length || text[i] != c)
            {
                return null;
            }

            i++;
        }

        while (i < text.Length && (CellText.IsInvisible(text[i]) || text[i] is '】' or '）' or ')'))
        {
            i++;
        }

        return i < text.Length && text[i] is '：' or ':' ? (index, i + 1, kind) : null;
    }
}
