using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Versions;

/// <summary>Writes what changed between two versions as a page to read and print (版本对照表): both texts side by side, the words that changed marked.</summary>
public static class ListDifferenceHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, ListDifference difference, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(difference);
        new Page(writer, difference, language).Write();
    }

    private sealed class Page(TextWriter writer, ListDifference difference, string language)
    {
        private bool IsEnglish => language == Languages.English;

        public void Write()
        {
            var title = Words("版本对照表", "Changes between two versions");
            writer.WriteLine($"<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title><style>{HtmlAssets.Style}</style></head><body>");
            writer.WriteLine($"<header><h1>{title}</h1><p class=\"sub\">{Html(Words($"原版本 {difference.Before.Items.Count} 项，新版本 {difference.After.Items.Count} 项", $"{difference.Before.Items.Count} items before, {difference.After.Items.Count} after"))}</p></header>");
            writer.WriteLine($"<div class=\"cards\">{Card(ItemChangeKind.Added)}{Card(ItemChangeKind.Removed)}{Card(ItemChangeKind.Changed)}{Card(ItemChangeKind.Unchanged)}</div>");
            WriteChanged();
            WriteItems(ItemChangeKind.Added);
            WriteItems(ItemChangeKind.Removed);
            writer.WriteLine("</body></html>");
        }

        private void WriteChanged()
        {
            var changed = difference.Changes.Where(change => change.Kind == ItemChangeKind.Changed).ToList();
            if (changed.Count == 0)
            {
                return;
            }

            writer.WriteLine($"<section><h2>{Title(ItemChangeKind.Changed)}</h2><table class=\"findings\"><thead><tr><th>{Words("事项", "Item")}</th><th>{Words("要素", "Element")}</th><th>{Words("原版本", "Before")}</th><th>{Words("新版本", "After")}</th></tr></thead><tbody>");
            foreach (var change in changed)
            {
                var rows = change.Elements.Count;
                var head = $"<td rowspan=\"{rows}\"><b>{Html(change.Item.FullName)}</b><br><span class=\"meta\">{Html(change.Item.Body.Name)} · {Html(ReportText.Type(change.Item.Type, language))}</span></td>";
                foreach (var element in change.Elements)
                {
                    var (before, after) = HtmlText.Compared(element.Before, element.After);
                    writer.WriteLine($"<tr>{head}<td>{Html(Heading(element))}</td><td>{before}</td><td>{after}</td></tr>");
                    head = "";
                }
            }

            writer.WriteLine("</tbody></table></section>");
        }

        private void WriteItems(ItemChangeKind kind)
        {
            var items = difference.Changes.Where(change => change.Kind == kind).Select(change => change.Item).ToList();
            if (items.Count == 0)
            {
                return;
            }

            writer.WriteLine($"<section><h2>{Title(kind)}</h2><table class=\"findings\"><thead><tr><th>{Words("事项", "Item")}</th><th>{Words("编码", "Code")}</th><th>{Words("类型", "Type")}</th><th>{Words("实施主体", "Body")}</th></tr></thead><tbody>");
            foreach (var item in items)
            {
                writer.WriteLine($"<tr><td>{Html(item.FullName)}</td><td>{Html(item.Code.Text)}</td><td>{Html(ReportText.Type(item.Type, language))}</td><td>{Html(item.Body.Name)}</td></tr>");
            }

            writer.WriteLine("</tbody></table></section>");
        }

        private string Card(ItemChangeKind kind) => $"<div class=\"card\"><b>{difference.Count(kind)}</b>{Title(kind)}</div>";

        private string Title(ItemChangeKind kind) => kind switch
        {
            ItemChangeKind.Added => Words("新增", "New"),
            ItemChangeKind.Removed => Words("取消", "Gone"),
            ItemChangeKind.Changed => Words("变更", "Changed"),
            _ => Words("未变", "Unchanged"),
        };

        private string Heading(ElementChange element) => IsEnglish && element.Element != ItemElement.None ? element.Element.EnglishName() : element.Heading;

        private string Words(string chinese, string english) => IsEnglish ? english : chinese;

        private static string Html(string text) => HtmlText.Encode(text);
    }
}
