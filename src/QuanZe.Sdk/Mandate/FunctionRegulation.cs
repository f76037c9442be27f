using System.Buffers;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Mandate;

/// <summary>The function regulation of a body (“三定”规定, 《职能配置、内设机构和人员编制规定》): its duties and internal units in one version.</summary>
/// <remarks>Immutable and safe to share. Read from plain text by <see cref="FunctionRegulationReader"/>, or made by the host. Several versions of one body may stand side by side: see <see cref="FunctionRegulations"/>.</remarks>
public sealed record FunctionRegulation
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("、，,；;/\n");

    // Bodies under a department have regulations of their own; the department's internal units do not name them.
    private static readonly string[] InstitutionEndings = ["总队", "支队", "大队", "中队", "执法队", "中心", "站", "所", "院", "馆", "事务局"];

    private DutyMatcher? _matcher;

    /// <summary>The name of the body, for example 招远市住房和城乡建设局.</summary>
    public required string Body { get; init; }

    /// <summary>The title as printed; empty when not stated.</summary>
    public string Title { get; init; } = "";

    /// <summary>The number of the document, for example 招办发〔2019〕12号; null when not stated.</summary>
    public string? Number { get; init; }

    /// <summary>The version as the host or the text calls it, for example 2019年印发、2023年修订; null when not stated.</summary>
    public string? Version { get; init; }

    /// <summary>The day from which it applies; null when not stated, which counts as since ever.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>The duties in the order of the text.</summary>
    public ValueList<Duty> Duties { get; init; } = [];

    /// <summary>The internal units in the order of the text.</summary>
    public ValueList<InternalUnit> Units { get; init; } = [];

    /// <summary>The file it was read from; empty when there is none.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the body is for, read from its name: the same for all versions, and for the same body under a shorter name.</summary>
    public string Function => DepartmentFunction.Of(Body);

    /// <summary>Matches texts with the duties. Made when first asked for; a copy with other duties makes its own.</summary>
    public DutyMatcher Matcher => _matcher is { } known && known.IsFor(Duties) ? known : _matcher = new DutyMatcher(Duties);

    /// <summary>Whether the regulation is that of a body: the same name, or the same function in a place that does not contradict.</summary>
    /// <param name="body">The name of the body as a list prints it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    public bool Governs(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (body == Body)
        {
            return true;
        }

        var (here, there) = (DepartmentFunction.PlaceOf(Body), DepartmentFunction.PlaceOf(body));
        return Function == DepartmentFunction.Of(body) && (here == there || here.Length < 2 || there.Length < 2);
    }

    /// <summary>The names in a cell that are no internal unit of the body (承办机构). Institutions under the body (执法大队, 中心) are passed over: other documents set them up.</summary>
    /// <param name="cell">The cell: one name or several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public IEnumerable<string> UnknownUnits(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var start = 0;
        while (start <= cell.Length)
        {
            var length = cell.AsSpan(start).IndexOfAny(Separators) is var found and >= 0 ? found : cell.Length - start;
            var name = cell.Substring(start, length).Trim().Replace('(', '（').Replace(')', '）');
            if (name.Length > 0 && !InstitutionEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) && !Units.Any(unit => unit.IsNamedBy(name)))
            {
                yield return name;
            }

            start += length + 1;
        }
    }

    /// <summary>Body, number and version.</summary>
    public override string ToString() => string.Join(' ', new[] { Body, Number, Version }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Whether two regulations say the same; what has been computed from them does not count.</summary>
    /// <param name="other">The other regulation.</param>
    public bool Equals(FunctionRegulation? other) =>
        other is not null && Body == other.Body && Title == other.Title && Number == other.Number && Version == other.Version
        && EffectiveDate == other.EffectiveDate && Duties.Equals(other.Duties) && Units.Equals(other.Units) && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Body, Number, Version, EffectiveDate, Duties);
}
