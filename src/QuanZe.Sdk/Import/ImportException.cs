using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>Files could not be read (无法导入): each is named with its sheet and cell, what is wrong with it and what to do.</summary>
/// <remarks>Thrown after all files were tried, so that one run names every file at fault; nothing is half imported.</remarks>
public sealed class ImportException : Exception
{
    /// <summary>Makes the exception from what was found.</summary>
    /// <param name="findings">One finding per file that could not be read; at least one.</param>
    /// <param name="innerException">The failure underneath, or null.</param>
    public ImportException(ValueList<Finding> findings, Exception? innerException = null)
        : base(Describe(findings), innerException) => Findings = findings;

    /// <summary>One finding per file that could not be read.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Makes the exception for one file.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="place">Where.</param>
    /// <param name="detail">The text that shows it, or a measure; empty when there is none.</param>
    /// <param name="innerException">The failure underneath, or null.</param>
    public static ImportException At(FindingCode code, CellPlace place, string detail = "", Exception? innerException = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(place);
        var subject = new SubjectReference { ListId = "", Name = place.File, File = place.File, Sheet = place.Sheet, Row = place.Row };
        return new([new(code, subject, actual: detail) { Arguments = [place.ToString(), detail] }], innerException);
    }

    private static string Describe(ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return string.Join(Environment.NewLine, findings.Select(finding => $"{finding.Code} {finding.Message()} {finding.Message(Languages.English)}"));
    }
}
