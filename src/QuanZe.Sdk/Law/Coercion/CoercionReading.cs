using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Coercion;

/// <summary>What a coercion row does (强制事项的识别): measures and means of execution, each with the words it rests on.</summary>
/// <remarks>
/// Read from name, sub-item and the quotations of the basis. Where the name states kinds, those are the row's; a name such as 对…的行政强制 leaves it to the quotations.
/// Immutable; keep it with the row.
/// </remarks>
public sealed class CoercionReading
{
    private static readonly string[] Supplies = ["停止供水", "停止供电", "停止供热", "停止供燃气", "停止供气", "断水", "断电", "断热", "断气", "停水", "停电", "停热", "停气", "切断水", "切断电"];

    private CoercionReading(ValueList<CoercionMention> mentions, TextPlace? supplyCut, bool hasQuotations)
    {
        Mentions = mentions;
        SupplyCut = supplyCut;
        HasQuotations = hasQuotations;
        var named = Distinct(mentions.Where(mention => mention.Citation < 0));
        IsNamed = !named.IsEmpty;
        Kinds = IsNamed ? named : Distinct(mentions);
    }

    /// <summary>Every place where a kind is named.</summary>
    public ValueList<CoercionMention> Mentions { get; }

    /// <summary>The kinds of the row, each once; empty when neither name nor quotations say.</summary>
    public ValueList<CoercionKind> Kinds { get; }

    /// <summary>Whether the name or sub-item itself states the kinds.</summary>
    public bool IsNamed { get; }

    /// <summary>Whether the basis quotes any provision.</summary>
    public bool HasQuotations { get; }

    /// <summary>Words by which water, power, heat or gas is cut off as a means (断水、断电), or null.</summary>
    public TextPlace? SupplyCut { get; }

    /// <summary>Whether the row carries out or may carry out execution (行政强制执行).</summary>
    public bool HasExecution => Kinds.Any(kind => kind.IsExecution());

    /// <summary>Whether the row takes or may take measures (行政强制措施).</summary>
    public bool HasMeasure => Kinds.Any(kind => !kind.IsExecution());

    /// <summary>The first words that name a kind, or null.</summary>
    /// <param name="kind">The kind.</param>
    public CoercionMention? MentionOf(CoercionKind kind) => Mentions.FirstOrDefault(mention => mention.Kind == kind);

    /// <summary>Reads a row.</summary>
    /// <param name="item">The row; whatever its type, its words are read as coercion.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static CoercionReading Of(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var mentions = new List<CoercionMention>();
        TextPlace? supplyCut = null;
        foreach (var (element, text) in (ReadOnlySpan<(ItemElement, string?)>)[(ItemElement.Name, item.Name), (ItemElement.SubItem, item.SubItem)])
        {
            if (!string.IsNullOrEmpty(text))
            {
                var dense = DenseText.Of(text);
                CoercionScanner.Scan(dense, 0, dense.Text.Length, element, -1, mentions);
                supplyCut ??= SupplyCutIn(dense, 0, dense.Text.Length, element);
            }
        }

        var basis = DenseText.Of(item.Basis.Text);
        var quotations = QuotedText.Of(item.Basis, basis);
        foreach (var (citation, start, end) in quotations)
        {
            CoercionScanner.Scan(basis, start, end, ItemElement.Basis, citation, mentions);
        }

        foreach (var point in item.Responsibilities)
        {
            var dense = DenseText.Of(point.Text);
            supplyCut ??= SupplyCutIn(dense, 0, dense.Text.Length, ItemElement.Responsibilities);
        }

        return new(mentions.ToValueList(), supplyCut, quotations.Count > 0);
    }

    // 不得采取停止供水…等方式 is the prohibition itself.
    private static TextPlace? SupplyCutIn(DenseText dense, int start, int end, ItemElement element)
    {
        foreach (var words in Supplies)
        {
            var at = dense.Text.AsSpan(start, end - start).IndexOf(words);
            if (at < 0)
            {
                continue;
            }

            var before = dense.Text.AsSpan(Sentences.SentenceStart(dense.Text, start + at)..(start + at));
            if (!before.Contains("不得", StringComparison.Ordinal) && !before.Contains("禁止", StringComparison.Ordinal) && !before.Contains("擅自", StringComparison.Ordinal))
            {
                var (rawStart, length) = dense.Span(start + at, start + at + words.Length);
                return new TextPlace(element, rawStart, length, words);
            }
        }

        return null;
    }

    private static ValueList<CoercionKind> Distinct(IEnumerable<CoercionMention> mentions) => mentions.Select(mention => mention.Kind).Distinct().Order().ToValueList();
}
