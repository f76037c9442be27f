using DocumentFormat.OpenXml.Spreadsheet;

namespace QuanZe.Excel.Writing;

/// <summary>The three styles of exported sheets (样式): default, text, header.</summary>
internal static class WorkbookStyles
{
    private const uint TextFormat = 49;

    public static Stylesheet Make() => new(
        new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "宋体" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "宋体" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7EDF5" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(font: 0, fill: 0, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
            Format(font: 1, fill: 2, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center)));

    private static CellFormat Format(uint font, uint fill, HorizontalAlignmentValues horizontal, VerticalAlignmentValues vertical) =>
        new(new Alignment { Horizontal = horizontal, Vertical = vertical, WrapText = true })
        {
            NumberFormatId = TextFormat,
            FontId = font,
            FillId = fill,
            BorderId = 1,
            QuotePrefix = true,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Border Thin() => new(
        new LeftBorder(Grey()) { Style = BorderStyleValues.Thin },
        new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
        new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Grey()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Grey() => new() { Rgb = "FFBFC7D1" };
}
