namespace QuanZe.Sdk.Mandate;

/// <summary>What came of reading the text of a function regulation (三定读取结果): the regulation, and the account of every line.</summary>
/// <param name="Regulation">The regulation.</param>
/// <param name="Paragraphs">Every line of the text, in order, with what it was taken for.</param>
public sealed record FunctionRegulationReading(FunctionRegulation Regulation, ValueList<RegulationParagraph> Paragraphs)
{
    /// <summary>The lines that fit nowhere.</summary>
    public IEnumerable<RegulationParagraph> NotUnderstood => Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.NotUnderstood);

    /// <summary>The number of lines of a kind; over all kinds they add up to the lines of the text.</summary>
    /// <param name="kind">The kind.</param>
    public int Count(ParagraphKind kind) => Paragraphs.Count(paragraph => paragraph.Kind == kind);
}
