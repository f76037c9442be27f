using QuanZe.Sdk;

namespace QuanZe.Cli.Files;

/// <summary>What the summary page of a county-year shows.</summary>
/// <param name="Figures">The figures, each with its name.</param>
/// <param name="Account">The lines of the account: what they say, both numbers, whether they agree.</param>
/// <param name="Replay">What came of building everything again from the logs.</param>
internal sealed record YearSummary(ValueList<YearFigure> Figures, ValueList<(string Text, string Left, string Right, bool IsBalanced)> Account, string Replay);

/// <summary>A figure with its name.</summary>
internal sealed record YearFigure(string Name, string Value);

/// <summary>Writes the summary page of a county-year.</summary>
internal static class YearSummaryHtml
{
    public static void Write(TextWriter writer, YearSummary summary, IEnumerable<(string Name, string Title)> files, bool english)
    {
        string Words(string chinese, string inEnglish) => english ? inEnglish : chinese;
        static string Html(string text) => System.Net.WebUtility.HtmlEncode(text);
        var title = Words("权责清单县域年度运行（合成数据）", "A list's year in a county (synthetic)");
        writer.WriteLine($"<!DOCTYPE html><html lang=\"{(english ? "en" : "zh-CN")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title><style>");
        writer.WriteLine("body{margin:0 auto;max-width:1080px;padding:0 24px 48px;color:#1d2733;font:14px/1.6 \"Noto Sans CJK SC\",\"Microsoft YaHei\",sans-serif}h1{text-align:center;font:600 26px/1.3 \"Noto Serif CJK SC\",SimSun,serif;border-bottom:3px double #1f4e8c;padding:28px 0 12px}h2{margin:28px 0 10px;font-size:18px;border-left:4px solid #1f4e8c;padding-left:10px}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:10px}.card{border:1px solid #c9d1db;border-top:4px solid #7a8899;padding:8px 12px;background:#f4f6f9}.card b{display:block;font-size:22px;font-variant-numeric:tabular-nums}table{border-collapse:collapse;width:100%}th,td{border:1px solid #c9d1db;padding:4px 8px;text-align:left}th{background:#e7edf5}td.n{text-align:right;font-variant-numeric:tabular-nums}ul{columns:2}a{color:#1f4e8c}.bad{color:#b3261e;font-weight:600}</style></head><body>");
        writer.WriteLine($"<h1>{title}</h1><p>{Words("全部数据由程序生成，不是任何地方的真实记录。", "Everything here is generated; these are nobody's records.")}</p><div class=\"cards\">");
        foreach (var figure in summary.Figures)
        {
            writer.WriteLine($"<div class=\"card\"><b>{Html(figure.Value)}</b>{Html(figure.Name)}</div>");
        }

        writer.WriteLine($"</div><h2>{Words("对账", "Account")}</h2><table><tr><th>{Words("核对", "Check")}</th><th>{Words("左", "left")}</th><th>{Words("右", "right")}</th><th>{Words("结果", "result")}</th></tr>");
        foreach (var (text, left, right, balanced) in summary.Account)
        {
            writer.WriteLine($"<tr><td>{Html(text)}</td><td class=\"n\">{left}</td><td class=\"n\">{right}</td><td{(balanced ? "" : " class=\"bad\"")}>{(balanced ? Words("一致", "agrees") : Words("不一致", "differs"))}</td></tr>");
        }

        writer.WriteLine($"</table><p>{Html(summary.Replay)}</p><h2>{Words("文书", "Documents")}</h2><ul>");
        foreach (var (name, text) in files)
        {
            writer.WriteLine($"<li><a href=\"{Html(name)}\">{Html(text)}</a></li>");
        }

        writer.WriteLine("</ul></body></html>");
    }
}
