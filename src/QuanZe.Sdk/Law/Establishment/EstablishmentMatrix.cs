using System.Collections.Frozen;
using Sylvan.Data.Csv;

namespace QuanZe.Sdk.Law.Establishment;

/// <summary>Which rank, alone, may establish what (设定权限表): the matrix by which legality is reviewed, as data.</summary>
/// <remarks>
/// Every yes and every limit presupposes that no higher instrument already governs the matter; if one does, the lower may only specify.
/// Each row carries its clause and whether that clause was compared with the statute. Immutable and safe to share.
/// </remarks>
public sealed class EstablishmentMatrix
{
    private readonly FrozenDictionary<(EstablishedThing, InstrumentRank), EstablishmentAnswer> _answers;
    private readonly FrozenDictionary<EstablishedThing, (string Clause, bool IsChecked)> _grounds;

    private EstablishmentMatrix(
        Dictionary<(EstablishedThing, InstrumentRank), EstablishmentAnswer> answers, Dictionary<EstablishedThing, (string Clause, bool IsChecked)> grounds)
    {
        _answers = answers.ToFrozenDictionary();
        _grounds = grounds.ToFrozenDictionary();
        Things = grounds.Keys.Order().ToValueList();
    }

    /// <summary>The shipped matrix: 行政许可法 (2019), 行政处罚法 (2021), 行政强制法 (2011), 立法法 (2023), 优化营商环境条例 (2019).</summary>
    public static EstablishmentMatrix Default { get; } = LoadDefault();

    /// <summary>The things that the matrix speaks of.</summary>
    public ValueList<EstablishedThing> Things { get; }

    /// <summary>Whether a rank, alone, may establish a thing.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="rank">The rank.</param>
    /// <returns><see cref="EstablishmentAnswer.Undecided"/> for a rank that is not known and for what the matrix does not have.</returns>
    public EstablishmentAnswer Ask(EstablishedThing thing, InstrumentRank rank) => _answers.GetValueOrDefault((thing, rank), EstablishmentAnswer.Undecided);

    /// <summary>
    /// Whether an instrument that may have any of several ranks may establish a thing: a verdict that holds for all of them.
    /// <see cref="EstablishmentVerdict.Limited"/> where some ranks may freely and some within limits; <see cref="EstablishmentVerdict.Undecided"/> where they disagree.
    /// </summary>
    /// <param name="thing">The thing.</param>
    /// <param name="ranks">The ranks that are possible.</param>
    public EstablishmentAnswer Ask(EstablishedThing thing, RankSet ranks)
    {
        var (lowest, highest) = (EstablishmentVerdict.Yes, EstablishmentVerdict.Undecided);
        List<string>? limits = null;
        foreach (var rank in ranks)
        {
            var answer = Ask(thing, rank);
            lowest = answer.Verdict < lowest ? answer.Verdict : lowest;
            highest = answer.Verdict > highest ? answer.Verdict : highest;
            if (!answer.Limits.IsEmpty)
            {
                (limits ??= []).AddRange(answer.Limits);
            }
        }

        return ranks.IsEmpty || lowest == EstablishmentVerdict.Undecided ? EstablishmentAnswer.Undecided
            : lowest == highest || lowest >= EstablishmentVerdict.Limited ? new(lowest, lowest == EstablishmentVerdict.Limited ? limits!.Distinct().Order(StringComparer.Ordinal).ToValueList() : [])
            : EstablishmentAnswer.Undecided;
    }

    /// <summary>The clause that a row of the matrix rests on, for example 行政许可法 第十四条.</summary>
    /// <param name="thing">The thing.</param>
    /// <returns>Empty for a thing that the matrix does not have.</returns>
    public string ClauseOf(EstablishedThing thing) => _grounds.TryGetValue(thing, out var ground) ? ground.Clause : "";

    /// <summary>Whether the row was compared with the text of the statute; where not, an error would claim too much.</summary>
    /// <param name="thing">The thing.</param>
    public bool IsChecked(EstablishedThing thing) => _grounds.TryGetValue(thing, out var ground) && ground.IsChecked;

    /// <summary>Reads a matrix from CSV: <c>thing</c>, one column a rank, <c>clause</c>, <c>mark</c> (checked or unverified).</summary>
    /// <remarks>A cell is <c>yes</c>, <c>no</c>, <c>ask</c>, or the rules that limit, joined by <c>|</c>.</remarks>
    /// <param name="csv">The text; left open.</param>
    /// <exception cref="FormatException">A heading or value is not understood, or a thing stands twice; the message names the row.</exception>
    public static EstablishmentMatrix ReadCsv(TextReader csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using var reader = CsvDataReader.Create(csv, new CsvDataReaderOptions { OwnsReader = false });
        var ranks = Enumerable.Range(0, reader.FieldCount).Select(column => (Column: column, IsRank: Enum.TryParse<InstrumentRank>(reader.GetName(column), out var rank), Rank: rank)).Where(column => column.IsRank).ToList();
        var answers = new Dictionary<(EstablishedThing, InstrumentRank), EstablishmentAnswer>();
        var grounds = new Dictionary<EstablishedThing, (string, bool)>();
        for (var row = 2; reader.Read(); row++)
        {
            if (!Enum.TryParse<EstablishedThing>(Cell(reader, "thing", row), out var thing) || !grounds.TryAdd(thing, (Cell(reader, "clause", row), Cell(reader, "mark", row) == "checked")))
            {
                throw new FormatException($"The matrix row {row} has the thing '{Cell(reader, "thing", row)}', which is not known or stands twice.");
            }

            foreach (var (column, _, rank) in ranks)
            {
                answers[(thing, rank)] = Answer(reader.GetString(column), row, rank);
            }
        }

        return new EstablishmentMatrix(answers, grounds);
    }

    private static string Cell(CsvDataReader reader, string name, int row)
    {
        var column = Enumerable.Range(0, reader.FieldCount).FirstOrDefault(i => reader.GetName(i) == name, -1);
        return column >= 0 ? reader.GetString(column) : throw new FormatException($"The matrix has no column '{name}', which row {row} needs.");
    }

    private static EstablishmentAnswer Answer(string cell, int row, InstrumentRank rank) => cell switch
    {
        "yes" => new(EstablishmentVerdict.Yes, []),
        "no" => new(EstablishmentVerdict.No, []),
        "ask" => EstablishmentAnswer.Undecided,
        _ when cell.Contains('-', StringComparison.Ordinal) => new(EstablishmentVerdict.Limited, cell.Split('|').ToValueList()),
        _ => throw new FormatException($"The matrix row {row} says '{cell}' for {rank}; a cell is yes, no, ask or the rules that limit."),
    };

    private static EstablishmentMatrix LoadDefault()
    {
        using var stream = typeof(EstablishmentMatrix).Assembly.GetManifestResourceStream("QuanZe.Sdk.Law.Establishment.EstablishmentMatrix.csv")!;
        using var reader = new StreamReader(stream);
        return ReadCsv(reader);
    }
}
