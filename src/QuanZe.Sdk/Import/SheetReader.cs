using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>Reads one sheet (读取工作表): finds the header, decides what each row is, makes the items and keeps the account.</summary>
internal sealed class SheetReader(ImportRun run, string file, int fileNumber, ISheetSource sheet, IProgress<ImportProgress>? progress)
{
    private const int RowsPerReport = 500;
    private const int LongestNameHeading = 20;

    private readonly List<LedgerRow> _ledger = [];
    private readonly SheetFindings _findings = new(run, file, sheet.Name);
    private ItemDraft? _draft;
    private ItemDraft? _above;
    private SectionHeading _section;
    private string? _department;

    /// <summary>Reads the sheet to its end.</summary>
    public void Read(CancellationToken cancellation)
    {
        using var rows = new LimitedRows(run, file, sheet).Read().GetEnumerator();
        var first = new List<SheetRow>();
        while (first.Count <= HeaderFinder.RowsSearched && rows.MoveNext())
        {
            first.Add(rows.Current);
        }

        var isSkipped = sheet.Visibility != SheetVisibility.Visible && !run.Options.IncludeHiddenSheets;
        var header = isSkipped ? null : new HeaderFinder(run.Words, first, sheet.MergedRanges).Find();
        if (header is null && sheet is CsvSource { IsEncodingGuessed: true })
        {
            throw ImportException.At(FindingCodes.EncodingUnknown, new(file));
        }

        if (header is null)
        {
            Reject(All(first, rows, cancellation), isSkipped ? RowReason.HiddenSheet : RowReason.NoHeader);
        }
        else
        {
            ReadList(header, All(first, rows, cancellation));
        }

        run.Ledgers.Add(new()
        {
            File = file,
            Sheet = sheet.Name,
            Visibility = sheet.Visibility,
            HeaderRow = header?.Row ?? 0,
            Headings = header?.Columns.Headings.ToValueList() ?? [],
            MergedRanges = sheet.MergedRanges.Count,
            Rows = _ledger.ToValueList(),
        });
    }

    private IEnumerable<SheetRow> All(List<SheetRow> first, IEnumerator<SheetRow> rest, CancellationToken cancellation)
    {
        foreach (var row in first)
        {
            yield return row;
        }

        while (rest.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = rest.Current;
            if (row.Number % RowsPerReport == 0)
            {
                progress?.Report(new(file, fileNumber, sheet.Name, row.Number, run.ItemCount));
            }

            yield return row;
        }

        progress?.Report(new(file, fileNumber, sheet.Name, _ledger.Count, run.ItemCount));
    }

    // A sheet that holds no list, or is hidden: every row is accounted for, none is read.
    private void Reject(IEnumerable<SheetRow> rows, RowReason reason)
    {
        var rejected = 0;
        foreach (var row in rows)
        {
            var cells = CellsOf(row);
            _ledger.Add(cells.IsEmpty ? new(row.Number, RowKind.Blank, RowReason.None, null, row.IsHidden) : new(row.Number, RowKind.Rejected, reason, null, row.IsHidden));
            if (!cells.IsEmpty)
            {
                rejected++;
                run.Rejected.Add(new(file, sheet.Name, row.Number, reason, cells));
            }
        }

        if (reason == RowReason.HiddenSheet)
        {
            _findings.HiddenSheet(rejected);
        }
        else if (rejected > 0)
        {
            _findings.NoHeader(rejected);
        }
    }

    private static ValueList<RawCell> CellsOf(SheetRow row)
    {
        var cells = new List<RawCell>();
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is { } text && !CellText.IsBlank(text))
            {
                cells.Add(new(i + 1, "", text));
            }
        }

        return cells.ToValueList();
    }

    private void ReadList(Header header, IEnumerable<SheetRow> rows)
    {
        var titles = new List<string>();
        var view = new RowView(header, sheet.MergedRanges, run.Options.Limits.Columns);
        _section = SectionHeading.Read(sheet.Name) ?? default;
        _findings.Begin(header, _section);
        foreach (var row in rows)
        {
            view.Move(row);
            if (row.Number > header.LastRow)
            {
                Take(view);
            }
            else if (row.Number >= header.Row)
            {
                Enter(view, RowKind.Heading, RowReason.Header, null);
                Department(header, titles);
                TypeOf(header, titles);
            }
            else if (view.Filled == 0)
            {
                Enter(view, RowKind.Blank, RowReason.None, null);
            }
            else
            {
                Enter(view, RowKind.Heading, RowReason.AboveHeader, null);
                AddTitles(titles, [.. view.RawCells().Where(cell => !cell.IsCovered).Select(cell => cell.Text)]);
            }
        }

        Close();
        _findings.End(sheet);
    }

    private static void AddTitles(List<string> titles, string[] cells)
    {
        titles.AddRange(cells);

        // A label and its value may stand in two cells.
        titles.AddRange(cells.Zip(cells.Skip(1), (label, value) => (label, value)).Where(pair => pair.label.TrimEnd().EndsWith('：') || pair.label.TrimEnd().EndsWith(':')).Select(pair => pair.label + pair.value));
    }

    private void Department(Header header, List<string> titles)
    {
        if (header.Columns.Has(ListColumn.Body) || _department is not null)
        {
            return;
        }

        _department = titles.Select(SectionHeading.ReadCaption).FirstOrDefault(name => name is not null)
            ?? run.Options.DefaultDepartment
            ?? titles.Select(BodyNames.Read).FirstOrDefault(name => name is not null)
            ?? BodyNames.Read(sheet.Name)
            ?? BodyNames.Read(file);
        if (_department is not null)
        {
            _findings.BodyTaken(_department);
        }
    }

    // A list of penalties alone needs no column for the type: its title or the heading over the names says it.
    private void TypeOf(Header header, List<string> titles)
    {
        if (header.Columns.Has(ListColumn.Type) || _section.Type != ItemType.Unspecified)
        {
            return;
        }

        var name = header.Columns.HeadingAt(header.Columns.PlaceOf(ListColumn.Name));
        var types = titles.Append(sheet.Name).Prepend(name).Select(ItemTypes.NamedIn).FirstOrDefault(types => types.Count > 0);
        if (types is [var type])
        {
            _section = _section with { Type = type };
        }
    }

    private void Take(RowView row)
    {
        var (kind, reason) = RowClassifier.Classify(row, _draft);
        if (reason != RowReason.RepeatedHeader && SecondHeader(row) is { } header)
        {
            Enter(row, RowKind.Heading, RowReason.Header, null);
            EndBlock(true);
            row.Adopt(header);
            _findings.BeginTable(header);
            return;
        }

        switch (kind)
        {
            case RowKind.Item:
                Open(row);
                Enter(row, kind, reason, _draft!.Id);
                break;
            case RowKind.Continuation:
                Enter(row, kind, reason, _draft!.Id);
                Continue(row, reason);
                break;
            case RowKind.Rejected:
                Enter(row, kind, reason, null);
                run.Rejected.Add(new(file, sheet.Name, row.Number, reason, row.RawCells().ToValueList()));
                _findings.Reject(row);
                EndBlock(reason is RowReason.Note or RowReason.Total);
                break;
            case RowKind.Heading when reason is RowReason.Section or RowReason.Caption:
                Enter(row, kind, reason, null);
                BeginSection(RowClassifier.Section(row)!.Value);
                break;
            default:
                Enter(row, kind, reason, reason == RowReason.CoveredText || reason == RowReason.UnderMerge ? _draft?.Id : null);
                KeepCovered(row);
                break;
        }
    }

    // Some sheets hold several tables below each other, each with its own columns.
    private Header? SecondHeader(RowView row)
    {
        if (row.Filled < 3)
        {
            return null;
        }

        var cells = row.Shown();
        return Array.Exists(cells, cell => cell is { Length: <= LongestNameHeading } && run.Words.Read(cell).Column == ListColumn.Name)
            ? new HeaderFinder(run.Words, [new SheetRow(row.Number, cells)], []).Find()
            : null;
    }

    private void Open(RowView row)
    {
        Close();
        _draft = new(row, _above) { SectionType = _section.Type, SectionDepartment = _department };
        var wanted = _draft.Value(ListColumn.Id);
        _draft.Id = run.NewId(wanted is null ? null : CellText.Trimmed(wanted), $"{file}#{sheet.Name}#{row.Number}", out var isRepeated);
        _findings.Item(row, _draft, isRepeated ? wanted : null);
        _above = _draft;
    }

    private void Continue(RowView row, RowReason reason)
    {
        if (reason == RowReason.RepeatsRowAbove)
        {
            _findings.Folded(row, _draft!);
            _draft!.Fold(row);
        }
        else
        {
            _draft!.Continue(row);
        }
    }

    private void KeepCovered(RowView row)
    {
        if (row.HasCovered)
        {
            _findings.Covered(row);
            _draft?.Keep(row);
        }
    }

    private void BeginSection(SectionHeading heading)
    {
        _findings.Section(heading);
        if (heading.Department is { } department)
        {
            _department = department;
        }
        else
        {
            _section = heading;
        }

        EndBlock(true);
    }

    // Below a note, a total or a section nothing is continued and nothing is inherited.
    private void EndBlock(bool ends)
    {
        if (ends)
        {
            Close();
            _above = null;
        }
    }

    private void Close()
    {
        if (_draft is not null)
        {
            var item = run.Builder.Build(_draft, file, sheet.Name, out var numbersJump);
            run.Add(item);
            _findings.Built(item, numbersJump);
            _draft = null;
        }
    }

    private void Enter(RowView row, RowKind kind, RowReason reason, string? itemId) => _ledger.Add(new(row.Number, kind, reason, itemId, row.IsHidden));
}
