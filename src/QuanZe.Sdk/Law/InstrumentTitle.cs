using System.Text;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>Titles of instruments in the form by which they are compared (法律文件标题).</summary>
public static class InstrumentTitle
{
    private const string Republic = "中华人民共和国";

    private static readonly string[] Notes = ["修正", "修订", "修改", "试行", "暂行", "年版", "年本", "公布", "通过", "发布"];

    /// <summary>The key of a title: 《中华人民共和国建筑法》（2019修正） and 建筑法 have one key.</summary>
    /// <param name="title">The title with or without its marks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static string KeyOf(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var key = new StringBuilder(title.Length);
        foreach (var c in WithoutNotes(title))
        {
            var folded = WidthFolding.Fold(c);
            if (!char.IsWhiteSpace(folded) && !WidthFolding.IsInvisible(folded) && folded is not ('《' or '》' or '〈' or '〉' or '<' or '>' or '“' or '”' or '"' or '、' or ','))
            {
                key.Append(folded);
            }
        }

        var text = key.ToString();
        return text.Length > Republic.Length + 1 && text.StartsWith(Republic, StringComparison.Ordinal) ? text[Republic.Length..] : text;
    }

    /// <summary>The place a title begins with: 山东省 in 山东省物业管理条例; null when it begins with none.</summary>
    /// <param name="title">The title.</param>
    public static string? RegionOf(string title)
    {
        var key = KeyOf(title);
        foreach (var marker in RegionMarkers)
        {
            var at = key.IndexOf(marker, StringComparison.Ordinal);
            if (at is > 0 and <= 9 && !NoRegions.Any(word => key.StartsWith(word, StringComparison.Ordinal) || key.AsSpan(at - 1).StartsWith(word, StringComparison.Ordinal)))
            {
                return key[..(at + marker.Length)];
            }
        }

        return null;
    }

    private static readonly string[] RegionMarkers = ["自治区", "自治州", "省", "市", "县"];

    private static readonly string[] NoRegions = ["城市", "县级", "市场", "国务院", "全国", "行政区", "跨省", "省际"];

    // Only a bracket at the end that speaks of amendment or of an edition goes; （试行） stays out of comparison too.
    private static ReadOnlySpan<char> WithoutNotes(string title)
    {
        var text = title.AsSpan().Trim();
        while (text.Length > 2 && text[^1] is ')' or '）')
        {
            var open = text.LastIndexOfAny('(', '（');
            var note = open > 0 ? text[(open + 1)..^1].ToString() : "";
            if (open <= 0 || !Notes.Any(word => note.Contains(word, StringComparison.Ordinal)))
            {
                break;
            }

            text = text[..open].TrimEnd();
        }

        return text;
    }
}
