using System.Globalization;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Reporting;

/// <summary>A page of the list's life while it is being written (业务文书页): head, cards, tables, logs, in one look.</summary>
internal sealed class HtmlSheet(TextWriter writer, string language)
{
    // What these pages need beyond the style of the reports.
    private const string Extra = """
        table.sheet td,table.sheet th{font-size:13px}table.sheet td.n,table.sheet th.n{white-space:nowrap;text-align:right;width:1%}table.sheet td:first-child{min-width:5.5em}table.sheet tr.sum td{font-weight:600;background:var(--soft)}
        dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:0;border:1px solid var(--line);border-bottom:0;margin:10px 0}
        dl.facts dt{background:#e7edf5;padding:5px 12px;border-bottom:1px solid var(--line);font-weight:600}dl.facts dd{margin:0;padding:5px 12px;border-bottom:1px solid var(--line)}
        .flow{overflow-x:auto;margin:10px 0}.flow svg{max-width:100%;height:auto;display:block;margin:0 auto}
        h3{margin:18px 0 6px;font-size:15px}article{break-inside:avoid-page}article+article{margin-top:30px}.break{break-before:page}
        .cards .card{max-width:260px}
        ol.plain{margin:0;padding-left:20px}
        """;

    public bool IsEnglish => language == Languages.English;

    public void Begin(string title, string subtitle)
    {
        writer.WriteLine($"<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Html(title)}</title><style>{HtmlAssets.Style}{Extra}</style></head><body>");
        writer.WriteLine($"<header><h1>{Html(title)}</h1>{(subtitle.Length == 0 ? "" : $"<p class=\"sub\">{Html(subtitle)}</p>")}</header>");
    }

    public void End() => writer.WriteLine("</body></html>");

    public void Section(string chinese, string english) => writer.WriteLine($"<h2>{Html(Words(chinese, english))}</h2>");

    public void Part(string title) => writer.WriteLine($"<h3>{Html(title)}</h3>");

    public void Text(string text) => writer.WriteLine($"<p class=\"about\">{Html(text)}</p>");

    public void Raw(string html) => writer.WriteLine(html);

    public void Cards(params ReadOnlySpan<(string Number, string Label)> cards)
    {
        writer.Write("<div class=\"cards\">");
        foreach (var (number, label) in cards)
        {
            writer.Write($"<div class=\"card\"><b>{Html(number)}</b>{Html(label)}</div>");
        }

        writer.WriteLine("</div>");
    }

    /// <summary>Names with texts, those without a text left out.</summary>
    public void Facts(params ReadOnlySpan<(string Name, string? Text)> facts)
    {
        writer.Write("<dl class=\"facts\">");
        foreach (var (name, text) in facts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                writer.Write($"<dt>{Html(name)}</dt><dd>{Html(text)}</dd>");
            }
        }

        writer.WriteLine("</dl>");
    }

    /// <summary>A table. A heading that begins with # is of a column of numbers, set to the right.</summary>
    public void Table(ValueList<string> headings, IEnumerable<ValueList<string>> rows, ValueList<string>? sum = null)
    {
        writer.Write("<table class=\"sheet\"><thead><tr>");
        foreach (var heading in headings)
        {
            writer.Write($"<th{(heading.StartsWith('#') ? " class=\"n\"" : "")}>{Html(heading.TrimStart('#'))}</th>");
        }

        writer.WriteLine("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            Row(headings, row, "");
        }

        if (sum is not null)
        {
            Row(headings, sum, " class=\"sum\"");
        }

        writer.WriteLine("</tbody></table>");
    }

    /// <summary>The log of a procedure as a table.</summary>
    public void Log<TMatter, TState, TAction>(Workflow<TMatter, TState, TAction> workflow, WorkflowCase<TMatter, TState, TAction> @case, TimeSpan offset)
        where TMatter : class
        where TState : struct, Enum
        where TAction : class
    {
        string Time(DateTimeOffset moment) => moment.ToOffset(offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        Table(
            [Words("时间", "When"), Words("单位", "Organisation"), Words("角色", "Role"), Words("操作", "Done"), Words("状态", "State")],
            @case.Log.Select(entry => (ValueList<string>)[Time(entry.At), entry.By.Organisation, entry.By.Role.Title().In(language), workflow.Title(entry).In(language), workflow.Title(entry.To).In(language)])
                .Prepend([Time(@case.Opening.At), @case.Opening.By.Organisation, @case.Opening.By.Role.Title().In(language), Words("立卷", "opened"), workflow.Title(workflow.States[0]).In(language)]));
    }

    public string Words(string chinese, string english) => IsEnglish ? english : chinese;

    public static string Percent(double? share) => share is { } value ? (value * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%" : "—";

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    public string Day(DateOnly day) => day.ToString(IsEnglish ? "yyyy-MM-dd" : "yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Html(string text) => HtmlText.Encode(text);

    private void Row(ValueList<string> headings, ValueList<string> cells, string attributes)
    {
        writer.Write($"<tr{attributes}>");
        for (var i = 0; i < cells.Count; i++)
        {
            writer.Write(headings[i].StartsWith('#') ? $"<td class=\"n\">{Html(cells[i])}</td>" : $"<td>{Html(cells[i])}</td>");
        }

        writer.WriteLine("</tr>");
    }
}
