namespace QuanZe.Sdk.Mandate;

/// <summary>Reads the plain text of a function regulation (读取“三定”规定): 《X局职能配置、内设机构和人员编制规定》 and its older forms.</summary>
/// <remarks>
/// Understood are texts by articles (第三条 … 主要职责是：（一）…) and by chapters (二、主要职责 （一）…); a line may hold several points.
/// Every line is accounted for: what fits nowhere is kept as <see cref="ParagraphKind.NotUnderstood"/>, nothing is guessed. Stateless and safe to share.
/// </remarks>
public static class FunctionRegulationReader
{
    /// <summary>Reads a text; never throws for its content.</summary>
    /// <param name="text">The text, one paragraph a line.</param>
    /// <param name="source">The file it came from, for evidence; empty when there is none.</param>
    /// <returns>The regulation, whose <see cref="FunctionRegulation.Body"/> is empty when no title names one, and the account of every line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FunctionRegulationReading Read(string text, string source = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var scan = new RegulationScan();
        foreach (var line in text.TrimStart('\ufeff').ReplaceLineEndings("\n").Split('\n'))
        {
            scan.Read(line);
        }

        return new FunctionRegulationReading(scan.Made(source), scan.Paragraphs);
    }
}
