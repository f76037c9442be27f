using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>What one reading has gathered so far over all files (导入过程).</summary>
internal sealed class ImportRun(ImportOptions options)
{
    private readonly PowerList _list = new()
    {
        Id = options.ListId,
        Authority = options.Authority,
        Level = options.Level,
        Division = options.Division,
        Date = options.Date,
    };

    private readonly List<PowerItem> _items = [];
    private readonly List<SourceFile> _sources = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The options.</summary>
    public ImportOptions Options => options;

    /// <summary>The headings known.</summary>
    public HeadingWords Words { get; } = new(options.Headings);

    /// <summary>Makes the items.</summary>
    public ItemBuilder Builder { get; } = new(options);

    /// <summary>The accounts of the sheets.</summary>
    public List<SheetLedger> Ledgers { get; } = [];

    /// <summary>The rows that were not taken.</summary>
    public List<RejectedRow> Rejected { get; } = [];

    /// <summary>The number of items so far.</summary>
    public int ItemCount => _items.Count;

    /// <summary>The characters read from the current file.</summary>
    public long Characters { get; set; }

    /// <summary>Takes in an item.</summary>
    public void Add(PowerItem item) => _items.Add(item);

    /// <summary>Takes in a file, and says so when its bytes were read before under another name.</summary>
    public void Add(SourceFile source)
    {
        if (source.Sha256.Length > 0 && _sources.Find(other => other.Sha256 == source.Sha256) is { } twin)
        {
            Report(FindingCodes.FileGivenTwice, new CellPlace(source.Name), twin.Name, [source.Name, twin.Name]);
        }

        _sources.Add(source);
    }

    /// <summary>An id that no other item of the list has: the wanted one, else the place.</summary>
    /// <param name="wanted">The text of the id column, or null.</param>
    /// <param name="place">Where the item stands: <c>file#sheet#row</c>.</param>
    /// <param name="isRepeated">Whether the wanted id was taken.</param>
    public string NewId(string? wanted, string place, out bool isRepeated)
    {
        isRepeated = false;
        if (wanted is not null && _ids.Add(wanted))
        {
            return wanted;
        }

        isRepeated = wanted is not null;
        var id = place;
        for (var copy = 2; !_ids.Add(id); copy++)
        {
            id = $"{place}~{copy}";
        }

        return id;
    }

    /// <summary>Reports on a sheet or file.</summary>
    public void Report(FindingCode code, CellPlace place, string actual, ValueList<string> arguments) =>
        _findings.Add(new(code, new() { ListId = options.ListId, Name = options.Authority, Level = options.Level, File = place.File, Sheet = place.Sheet, Row = place.Row }, actual: actual) { Arguments = arguments });

    /// <summary>Reports on an item.</summary>
    public void Report(FindingCode code, PowerItem item, ItemElement element, string actual, ValueList<string> arguments) =>
        _findings.Add(new(code, SubjectReference.To(_list, item), element, actual: actual)
        {
            Arguments = arguments,
            Evidence = [new(options.ListId, item.Origin.File, item.Origin.Sheet, item.Origin.Row, element, actual)],
        });

    /// <summary>What came of it.</summary>
    public ImportResult Result() => new()
    {
        List = _list with { Items = _items.ToValueList(), Sources = _sources.ToValueList() },
        Ledgers = Ledgers.ToValueList(),
        Findings = _findings.Order().ToValueList(),
        RejectedRows = Rejected.ToValueList(),
    };
}
