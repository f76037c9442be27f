namespace QuanZe.Sdk.Import;

/// <summary>Reads a cell of accountability into its circumstances (追责情形).</summary>
public static class AccountabilityText
{
    /// <summary>The numbered circumstances without their numbers; the whole text as one when it has no numbers. A sentence before the first number leads in and is none.</summary>
    /// <param name="text">The cell; null or blank gives none.</param>
    public static ValueList<string> Circumstances(string? text)
    {
        if (text is null || CellText.IsBlank(text) || CellText.SaysNone(text))
        {
            return [];
        }

        var points = NumberedText.Read(text, out _);
        if (points.Count == 0)
        {
            return [CellText.Trimmed(text)];
        }

        var found = new List<string>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var end = i + 1 < points.Count ? points[i + 1].Marker : text.Length;
            var point = CellText.Trimmed(text[points[i].Start..end]);
            if (point.Length > 0)
            {
                found.Add(point);
            }
        }

        return found.ToValueList();
    }
}
