namespace QuanZe.Sdk.Import;

/// <summary>Decides what a row is (行归类): the first rule that holds, in the order of <see cref="Classify"/>.</summary>
internal static class RowClassifier
{
    private static readonly string[] Totals = ["合计", "总计", "小计", "共计"];

    /// <summary>What the row is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The item above that a row may continue or repeat, or null.</param>
    public static (RowKind Kind, RowReason Reason) Classify(RowView row, ItemDraft? above)
    {
        if (row.Filled == 0)
        {
            return (RowKind.Blank, row.HasCovered ? RowReason.CoveredText : row.IsUnderMerge ? RowReason.UnderMerge : RowReason.None);
        }

        if (RepeatsHeader(row))
        {
            return (RowKind.Heading, RowReason.RepeatedHeader);
        }

        if (!HasNamedText(row))
        {
            return (RowKind.Rejected, RowReason.OutsideTable);
        }

        if (Section(row) is { } section)
        {
            return (RowKind.Heading, section.Department is null ? RowReason.Section : RowReason.Caption);
        }

        if (IsTotal(row))
        {
            return (RowKind.Rejected, RowReason.Total);
        }

        return ClassifyText(row, above);
    }

    /// <summary>The heading that a row is, or null.</summary>
    public static SectionHeading? Section(RowView row)
    {
        if (row.Filled > 2)
        {
            return null;
        }

        var first = row.FirstFilled();
        var text = row.Own(first)!;
        if (row.Filled == 1)
        {
            // Text further right continues an item; a heading stands at the left edge of the table.
            return first <= Math.Max(row.Columns.PlaceOf(ListColumn.Name), row.Columns.PlaceOf(ListColumn.Sequence)) && !CellText.IsNumber(text)
                ? SectionHeading.Read(text)
                : null;
        }

        // 一 ¦ 行政许可（3项）
        var numeral = row.Own(ListColumn.Sequence);
        var name = row.Own(ListColumn.Name);
        return numeral is not null && name is not null && numeral.Length <= 4 && SectionHeading.Read(name) is { Type: not ItemType.Unspecified } heading
            ? heading
            : null;
    }

    private static (RowKind Kind, RowReason Reason) ClassifyText(RowView row, ItemDraft? above)
    {
        var sequence = row.Own(ListColumn.Sequence);
        var name = row.Own(ListColumn.Name);
        var type = row.Own(ListColumn.Type);
        var subItem = row.Own(ListColumn.SubItem) is { } sub && !CellText.SaysNone(sub) ? sub : null;
        var isNumbered = CellText.IsNumber(sequence) || row.Own(ListColumn.Id) is not null;
        if (sequence is not null && !isNumbered && name is null && subItem is null && type is null)
        {
            return (RowKind.Rejected, RowReason.Note);
        }

        if (isNumbered && row.Filled == 1 && row.Lent(ListColumn.Name) is null)
        {
            return (RowKind.Rejected, RowReason.NumberAlone);
        }

        if (isNumbered && name is not null && above is not null && above.IsRepeatedBy(row))
        {
            return (RowKind.Continuation, RowReason.RepeatsRowAbove);
        }

        var hasGround = type is not null || row.Own(ListColumn.Basis) is not null || row.Own(ListColumn.Code) is not null;
        if (isNumbered || (name is not null && hasGround) || subItem is not null || HasTypeAndBasis(row))
        {
            return (RowKind.Item, RowReason.None);
        }

        if (name is not null)
        {
            return (RowKind.Rejected, RowReason.NameAlone);
        }

        return above is null ? (RowKind.Rejected, RowReason.BesideItems) : (RowKind.Continuation, RowReason.TailOfItem);
    }

    /// <summary>Whether a row has type and basis of its own, so that it is an item although its name is covered.</summary>
    public static bool HasTypeAndBasis(RowView row) => row.Own(ListColumn.Type) is not null && row.Own(ListColumn.Basis) is not null;

    private static bool RepeatsHeader(RowView row)
    {
        if (row.Filled < 3)
        {
            return false;
        }

        var same = 0;
        for (var i = 0; i < row.Columns.Count; i++)
        {
            same += row.Own(i) is { Length: < 240 } text && CellText.Bare(text) == row.Columns.HeadingAt(i) ? 1 : 0;
        }

        return same * 2 > row.Filled;
    }

    private static bool HasNamedText(RowView row)
    {
        for (var i = 0; i < row.Columns.Count; i++)
        {
            if (row.Columns.IsNamed(i) && row.Own(i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTotal(RowView row)
    {
        var text = CellText.Bare(row.Own(row.FirstFilled())!);
        return Totals.Any(word => text.StartsWith(word, StringComparison.Ordinal))
            && row.Own(ListColumn.Type) is null && row.Own(ListColumn.Basis) is null;
    }
}
