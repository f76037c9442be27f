using System.Buffers;
using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>Gathers what is found in one sheet (工作表问题), so that one finding speaks for many cells.</summary>
internal sealed class SheetFindings(ImportRun run, string file, string sheet)
{
    private const int PlacesNamed = 5;
    private static readonly SearchValues<char> Decimals = SearchValues.Create("0123456789.");

    private readonly List<string> _covered = [];
    private readonly List<string> _unnamed = [];
    private readonly List<string> _hidden = [];
    private readonly List<string> _jumps = [];
    private readonly List<string> _rejected = [];
    private readonly Dictionary<string, List<string>> _unknownTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bodies = new(StringComparer.Ordinal);
    private int[] _differences = [];
    private Header? _header;
    private SectionHeading _section;
    private bool _typeTaken;
    private int _numbered;
    private int _lastNumber;

    private CellPlace Place => new(file, sheet);

    /// <summary>The header was found; the sheet's name may head the first section.</summary>
    public void Begin(Header header, SectionHeading section)
    {
        _header = header;
        _differences = new int[header.Columns.Rivals.Count];
        _section = section;
        TakeType(section);
    }

    /// <summary>The sheet was skipped because it is hidden.</summary>
    public void HiddenSheet(int rows) => run.Report(FindingCodes.HiddenSheetSkipped, Place, Number(rows), [sheet, Number(rows)]);

    /// <summary>The sheet has text and no header.</summary>
    public void NoHeader(int rows) => run.Report(FindingCodes.NoHeader, Place, Number(rows), [Place.ToString(), Number(rows)]);

    /// <summary>The body of the rows was taken from outside the table.</summary>
    public void BodyTaken(string department) => run.Report(FindingCodes.BodyFromCaption, Place, department, [Place.ToString(), department]);

    /// <summary>A section heading stands here.</summary>
    public void Section(SectionHeading heading)
    {
        if (heading.Department is { } department)
        {
            if (_header?.Columns.Has(ListColumn.Body) == false)
            {
                BodyTaken(department);
            }

            return;
        }

        CheckClaim();
        _section = heading;
        TakeType(heading);
    }

    /// <summary>A row was not taken.</summary>
    public void Reject(RowView row, RowReason reason)
    {
        _rejected.Add(string.Create(CultureInfo.InvariantCulture, $"{row.Number}（{reason.Text()}）"));
        Unnamed(row);
        Covered(row);
    }

    /// <summary>A row holds covered text.</summary>
    public void Covered(RowView row)
    {
        if (row.HasCovered)
        {
            _covered.AddRange(row.RawCells().Where(cell => cell.IsCovered).Select(cell => CellPlace.Letters(cell.Column) + Number(row.Number)));
        }
    }

    /// <summary>A row is an item.</summary>
    public void Item(RowView row, ItemDraft draft, string? repeatedId)
    {
        Covered(row);
        Unnamed(row);
        Differences(row);
        if (row.IsHidden)
        {
            _hidden.Add(Number(row.Number));
        }

        if (repeatedId is not null)
        {
            run.Report(FindingCodes.IdRepeated, new(file, sheet, row.Number), repeatedId, [repeatedId, draft.Id]);
        }

        NumberOf(row);
    }

    /// <summary>A row that repeats the one above was folded.</summary>
    public void Folded(RowView row, ItemDraft draft) =>
        run.Report(FindingCodes.RepeatedRowFolded, new(file, sheet, row.Number), Number(row.Number), [Number(row.Number), draft.Value(ListColumn.Name) ?? ""]);

    /// <summary>An item is complete.</summary>
    public void Built(PowerItem item, bool numbersJump)
    {
        if (item.Name.Length == 0)
        {
            run.Report(FindingCodes.ItemWithoutName, item, ItemElement.Name, "", [Number(item.Origin.Row)]);
        }
        else if (item.Origin.Inherited.Contains(ItemElement.Name))
        {
            run.Report(FindingCodes.NameInherited, item, ItemElement.Name, item.Name, [Number(item.Origin.Row), item.Name]);
        }

        if (LostDigits(item.Code.Text))
        {
            run.Report(FindingCodes.CodeLostDigits, item, ItemElement.Code, item.Code.Text, [item.Code.Text]);
        }

        if (item is { TypeText: { } word, Type: ItemType.Unspecified })
        {
            var rows = _unknownTypes.TryGetValue(word, out var known) ? known : _unknownTypes[word] = [];
            rows.Add(Number(item.Origin.Row));
        }

        if (numbersJump)
        {
            run.Report(FindingCodes.ResponsibilityNumbersJump, item, ItemElement.Responsibilities, "", [Number(item.Origin.Row)]);
        }

        if (item.Body.Name.Length > 0)
        {
            _bodies[item.Body.Name] = _bodies.GetValueOrDefault(item.Body.Name) + 1;
        }
    }

    /// <summary>The sheet is at its end.</summary>
    public void End(int columnCount)
    {
        CheckClaim();
        ReportPlaces(FindingCodes.CoveredText, _covered);
        ReportPlaces(FindingCodes.UnnamedColumnText, _unnamed);
        ReportPlaces(FindingCodes.HiddenRowsRead, _hidden);
        ReportPlaces(FindingCodes.NumberingJumps, _jumps);
        ReportPlaces(FindingCodes.RowsRejected, _rejected);
        foreach (var (word, rows) in _unknownTypes)
        {
            run.Report(FindingCodes.UnknownTypeWord, Place, word, [CellText.Bare(word), Number(rows.Count), First(rows)]);
        }

        if (_bodies.Count > 1)
        {
            var bodies = string.Join('、', _bodies.OrderByDescending(body => body.Value).Take(PlacesNamed).Select(body => $"{CellText.Bare(body.Key)}（{Number(body.Value)}）"));
            run.Report(FindingCodes.MixedBodies, Place, bodies, [Place.ToString(), Number(_bodies.Count), bodies]);
        }

        for (var i = 0; i < _differences.Length; i++)
        {
            if (_differences[i] > 0)
            {
                var (kept, other) = _header!.Columns.Rivals[i];
                var columns = _header.Columns;
                run.Report(FindingCodes.DuplicateColumnsDiffer, Place, CellPlace.Letters(other + 1), [Named(columns, kept), Named(columns, other), Number(_differences[i])]);
            }
        }

        if (columnCount > run.Options.Limits.Columns)
        {
            run.Report(FindingCodes.ColumnsNotRead, Place, Number(columnCount), [Place.ToString(), Number(columnCount), Number(run.Options.Limits.Columns)]);
        }
    }

    private static string Named(ColumnMap columns, int place) => $"{columns.HeadingAt(place)}（{CellPlace.Letters(place + 1)}）";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string First(List<string> places) => string.Join('、', places.Take(PlacesNamed)) + (places.Count > PlacesNamed ? " …" : "");

    // 1.2345678901234567E+19: a spreadsheet keeps fifteen digits of a number.
    private static bool LostDigits(string code)
    {
        var e = code.AsSpan().IndexOfAny('E', 'e');
        return e > 0 && e + 2 < code.Length && code[e + 1] == '+' && !code.AsSpan(e + 2).ContainsAnyExceptInRange('0', '9')
            && !code.AsSpan(0, e).ContainsAnyExcept(Decimals);
    }

    private void ReportPlaces(FindingCode code, List<string> places)
    {
        if (places.Count > 0)
        {
            run.Report(code, Place, First(places), [Place.ToString(), Number(places.Count), First(places)]);
        }
    }

    private void TakeType(SectionHeading heading)
    {
        if (heading.Type != ItemType.Unspecified && _header?.Columns.Has(ListColumn.Type) == false && !_typeTaken)
        {
            _typeTaken = true;
            run.Report(FindingCodes.TypeFromHeading, Place, heading.Type.ChineseName(), [Place.ToString(), heading.Type.ChineseName()]);
        }
    }

    private void CheckClaim()
    {
        if (_section.Count > 0 && _section.Count != _numbered)
        {
            run.Report(FindingCodes.ClaimedCountDiffers, Place, Number(_numbered), [Place.ToString(), Number(_section.Count), Number(_numbered)]);
        }

        _numbered = 0;
    }

    private void NumberOf(RowView row)
    {
        if (row.Own(ListColumn.Sequence) is not { } text || !CellText.IsNumber(text))
        {
            return;
        }

        _numbered++;
        var number = CellText.FirstNumber(text);
        if (number != _lastNumber + 1 && number != 1 && number != _lastNumber)
        {
            _jumps.Add(string.Create(CultureInfo.InvariantCulture, $"{_lastNumber}→{number}（{row.Number}）"));
        }

        _lastNumber = number;
    }

    private void Unnamed(RowView row)
    {
        for (var i = 0; i < row.Width; i++)
        {
            if (!row.Columns.IsNamed(i) && row.Own(i) is not null)
            {
                _unnamed.Add(CellPlace.Letters(i + 1) + Number(row.Number));
            }
        }
    }

    private void Differences(RowView row)
    {
        for (var i = 0; i < _differences.Length; i++)
        {
            var (kept, other) = row.Columns.Rivals[i];
            _differences[i] += row.Own(other) is { } text && !string.Equals(text, row.Own(kept), StringComparison.Ordinal) ? 1 : 0;
        }
    }
}
