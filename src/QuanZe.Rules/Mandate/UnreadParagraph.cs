using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Rules.Mandate;

/// <summary>A line of a function regulation that fits nowhere (未识别的段落).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="regulation">The regulation.</param>
/// <param name="paragraph">The line.</param>
public sealed class UnreadParagraph(FunctionRegulation regulation, RegulationParagraph paragraph) : IFindingSubject
{
    /// <summary>The regulation.</summary>
    public FunctionRegulation Regulation { get; } = regulation;

    /// <summary>The line.</summary>
    public RegulationParagraph Paragraph { get; } = paragraph;

    /// <summary>The file and the line.</summary>
    public SubjectReference Subject => new() { ListId = "", Name = Regulation.Body, Department = Regulation.Body, File = Regulation.Source, Row = Paragraph.Line };

    /// <summary>The line, as evidence.</summary>
    public Evidence Evidence => new("", Regulation.Source, "", Paragraph.Line, ItemElement.None, Paragraph.Text);
}
