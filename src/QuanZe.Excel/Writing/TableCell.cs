using QuanZe.Sdk;
using QuanZe.Sdk.Text;

namespace QuanZe.Excel.Writing;

/// <summary>A cell to be written (单元格): a text, some of whose words may be highlighted.</summary>
/// <param name="Segments">The parts; changed ones are written in colour.</param>
internal readonly record struct TableCell(ValueList<TextSegment> Segments)
{
    public static implicit operator TableCell(string text) => new([new TextSegment(SegmentKind.Equal, text)]);

    /// <summary>The actual side of two texts, with what the expected one does not have highlighted.</summary>
    public static TableCell Changed(string expected, string actual) =>
        new(TextDifference.Between(expected, actual).Where(segment => segment.Kind != SegmentKind.Removed).ToValueList());

    /// <summary>The expected side of two texts, with what the actual one does not have highlighted.</summary>
    public static TableCell Missing(string expected, string actual) =>
        new(TextDifference.Between(expected, actual).Where(segment => segment.Kind != SegmentKind.Added).ToValueList());
}
