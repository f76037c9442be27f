namespace QuanZe.Sdk.Import;

/// <summary>Rows that a host already holds, as a file to read a list from (内存数据): from its own database, a web form, another format.</summary>
/// <param name="fileName">The name under which the rows appear in ids, findings and reports.</param>
/// <param name="sheets">The sheets.</param>
public sealed class RowsSource(string fileName, params IReadOnlyList<SheetRows> sheets) : IWorkbookSource
{
    /// <inheritdoc/>
    public string FileName => fileName;

    /// <inheritdoc/>
    public string Sha256 => "";

    /// <inheritdoc/>
    public IEnumerable<ISheetSource> ReadSheets() => sheets;
}
