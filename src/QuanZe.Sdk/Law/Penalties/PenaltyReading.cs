using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Penalties;

/// <summary>What a penalty row does (处罚事项的识别): which kinds of penalty its words name, which amounts of fines, whether it orders correction.</summary>
/// <remarks>
/// Read from name, sub-item, a column of kinds where the list has one, the quotations of the basis and the direct responsibilities; each with the words it rests on.
/// Accountability texts are not read, and neither is what responsibilities say of notices and hearings: they list kinds that the row need not have.
/// A quotation lists kinds that the row may exercise. Immutable; a reading costs some microseconds per thousand characters: keep it with the row.
/// </remarks>
public sealed class PenaltyReading
{
    private static readonly string[] KindHeadings = ["处罚种类", "处罚类别", "处罚措施", "处罚方式"];

    private static readonly string[] Boilerplate = ["听证", "告知", "申辩", "种类", "裁量", "拟作出", "等行政处罚"];

    private PenaltyReading(ValueList<PenaltyMention> mentions, ValueList<FineAmount> fines, TextPlace? correction, bool hasQuotations)
    {
        Mentions = mentions;
        Fines = fines;
        Correction = correction;
        HasQuotations = hasQuotations;
        Named = KindsOf(mentions.Where(mention => mention.Citation < 0));
        Excluded = PenaltyKindSet.Of([.. mentions.Where(mention => mention.Role == MentionRole.Excluded).Select(mention => mention.Kind)]);
        Quoted = KindsOf(mentions.Where(mention => mention.Citation >= 0)).Without(Excluded);
    }

    /// <summary>Every place where a kind is named, in order of elements and text.</summary>
    public ValueList<PenaltyMention> Mentions { get; }

    /// <summary>The amounts of fines that the basis quotes.</summary>
    public ValueList<FineAmount> Fines { get; }

    /// <summary>The first order to correct (责令改正、限期改正), which is no kind of penalty; null when there is none.</summary>
    public TextPlace? Correction { get; }

    /// <summary>Whether the basis quotes any provision; without quotations the kinds are not known unless the name states them.</summary>
    public bool HasQuotations { get; }

    /// <summary>The kinds that the row itself names: in name, sub-item, column of kinds or responsibilities.</summary>
    public PenaltyKindSet Named { get; }

    /// <summary>The kinds that the quotations give to the row's body, exclusions taken off.</summary>
    public PenaltyKindSet Quoted { get; }

    /// <summary>The kinds that the row leaves out in so many words.</summary>
    public PenaltyKindSet Excluded { get; }

    /// <summary>The kinds of the row: those it names, or else those its quotations give; empty when neither says anything.</summary>
    public PenaltyKindSet Kinds => Named.IsEmpty ? Quoted : Named;

    /// <summary>Whether the row says of which kinds it is.</summary>
    public bool StatesKinds => !Kinds.IsEmpty;

    /// <summary>The kinds that the quotations of one citation give to the row's body, exclusions taken off.</summary>
    /// <param name="citation">The place of the citation in <see cref="LegalBasis.Citations"/>.</param>
    public PenaltyKindSet QuotedBy(int citation) => KindsOf(Mentions.Where(mention => mention.Citation == citation)).Without(Excluded);

    /// <summary>The first words that name a kind of the row, or null.</summary>
    /// <param name="kind">The kind.</param>
    public PenaltyMention? MentionOf(PenaltyKind kind)
    {
        foreach (var mention in Mentions)
        {
            if (mention.Kind == kind && mention.Role == MentionRole.Own)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="item">The row; whatever its type, its words are read as a penalty's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static PenaltyReading Of(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var mentions = new List<PenaltyMention>();
        var fines = new List<FineAmount>();
        ReadName(ItemElement.Name, item.Name, item.Body.Name, mentions);
        ReadName(ItemElement.SubItem, item.SubItem, item.Body.Name, mentions);
        foreach (var column in item.Extra.Where(column => KindHeadings.Any(heading => column.Heading.Contains(heading, StringComparison.Ordinal))))
        {
            Read(ItemElement.None, column.Text, item.Body.Name, mentions, 0);
        }

        ReadExclusions(ItemElement.Levels, item.LevelText, item.Body.Name, mentions);
        ReadExclusions(ItemElement.Remarks, item.Remarks, item.Body.Name, mentions);
        ReadResponsibilities(item, mentions);

        var dense = DenseText.Of(item.Basis.Text);
        var quotations = QuotedText.Of(item.Basis, dense);
        TextPlace? correction = null;
        foreach (var (citation, start, end) in quotations)
        {
            new PenaltyScanner(dense, ItemElement.Basis, citation, item.Body.Name, mentions).Scan(start, end);
            new FineScanner(dense, ItemElement.Basis, citation, fines).Scan(start, end);
            correction ??= CorrectionIn(dense, start, end);
        }

        return new(mentions.ToValueList(), fines.ToValueList(), correction, quotations.Count > 0);
    }

    // 对…的罚款: what stands behind the last 的 is the penalty, what stands before it the act. A name without 对 is read whole.
    private static void ReadName(ItemElement element, string? name, string body, List<PenaltyMention> mentions)
    {
        if (string.IsNullOrEmpty(name))
        {
            return;
        }

        var dense = DenseText.Of(name);
        var text = dense.Text;
        var end = text.Length;
        foreach (var ending in (ReadOnlySpan<string>)["的行政处罚", "的处罚", "行政处罚", "处罚"])
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                end = text.Length - ending.Length;
                break;
            }
        }

        var isAct = text.StartsWith('对');
        var start = isAct ? text.AsSpan(0, end).LastIndexOf('的') + 1 : 0;
        var read = new List<PenaltyMention>();
        new PenaltyScanner(dense, element, -1, body, read).Scan(isAct && start == 0 ? end : start, end);
        // What begins with a penalty names one; 自暂扣证书之日起六个月内仍不汇交 tells when.
        if (!isAct || (read.Count > 0 && read[0].Place.Start <= dense.PlaceOf(Math.Max(0, Math.Min(start + 2, end - 1))) && !text.AsSpan(start, end - start).Contains("之日", StringComparison.Ordinal)))
        {
            mentions.AddRange(read);
        }

        ReadExclusions(element, name, body, mentions);
    }

    private static void ReadExclusions(ItemElement element, string? text, string body, List<PenaltyMention> mentions)
    {
        if (string.IsNullOrEmpty(text) || !(text.Contains("不包", StringComparison.Ordinal) || text.Contains("不含", StringComparison.Ordinal) || text.Contains("除外", StringComparison.Ordinal)))
        {
            return;
        }

        var read = new List<PenaltyMention>();
        Read(element, text, body, read, 0);
        mentions.AddRange(read.Where(mention => mention.Role == MentionRole.Excluded && !mentions.Contains(mention)));
    }

    private static void ReadResponsibilities(PowerItem item, List<PenaltyMention> mentions)
    {
        foreach (var point in item.Responsibilities)
        {
            if (point.Kind != ResponsibilityKind.Supervisory && !Array.Exists(Boilerplate, word => point.Text.Contains(word, StringComparison.Ordinal)))
            {
                Read(ItemElement.Responsibilities, point.Text, item.Body.Name, mentions, 0);
            }
        }
    }

    private static void Read(ItemElement element, string text, string body, List<PenaltyMention> mentions, int start)
    {
        var dense = DenseText.Of(text);
        new PenaltyScanner(dense, element, -1, body, mentions).Scan(start, dense.Text.Length);
    }

    private static TextPlace? CorrectionIn(DenseText dense, int start, int end)
    {
        var text = dense.Text.AsSpan(start, end - start);
        foreach (var words in (ReadOnlySpan<string>)["责令改正", "责令限期改正", "责令其改正", "责令其限期改正", "限期改正", "责令停止违法行为", "责令限期整改", "限期整改"])
        {
            var at = text.IndexOf(words);
            if (at >= 0)
            {
                var (rawStart, length) = dense.Span(start + at, start + at + words.Length);
                return new TextPlace(ItemElement.Basis, rawStart, length, words);
            }
        }

        return null;
    }

    private static PenaltyKindSet KindsOf(IEnumerable<PenaltyMention> mentions) =>
        PenaltyKindSet.Of([.. mentions.Where(mention => mention.Role == MentionRole.Own).Select(mention => mention.Kind)]);
}
