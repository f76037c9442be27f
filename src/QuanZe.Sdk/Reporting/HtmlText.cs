using System.Net;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Reporting;

/// <summary>Texts as they stand in HTML (网页文字): encoded, line breaks kept, differing words marked.</summary>
internal static class HtmlText
{
    public static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>Two texts with the words marked that only one of them has.</summary>
    public static (string Expected, string Actual) Compared(string expected, string actual)
    {
        var segments = TextDifference.Between(expected, actual);
        return (Marked(segments, SegmentKind.Removed, "del"), Marked(segments, SegmentKind.Added, "ins"));
    }

    private static string Marked(ValueList<TextSegment> segments, SegmentKind kind, string tag) =>
        string.Concat(segments.Where(segment => segment.Kind == SegmentKind.Equal || segment.Kind == kind)
            .Select(segment => segment.Kind == kind ? $"<{tag}>{Encode(segment.Text)}</{tag}>" : Encode(segment.Text)));
}
