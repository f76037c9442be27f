namespace QuanZe.Sdk.Findings;

/// <summary>Something that a rule or a reader found (问题): a permanent code, where it is, what was expected and what is there.</summary>
/// <remarks>
/// Immutable. Findings are equal, and ordered, by content: subject, code, element, expected, actual. They carry a message key (the code) and arguments;
/// text is made on output in the reader's language.
/// </remarks>
public sealed class Finding : IEquatable<Finding>, IComparable<Finding>
{
    /// <summary>Makes a finding.</summary>
    /// <param name="code">The kind.</param>
    /// <param name="subject">The row or list it is about.</param>
    /// <param name="element">The element it is about; <see cref="ItemElement.None"/> for the item as a whole.</param>
    /// <param name="expected">What was expected, or null.</param>
    /// <param name="actual">What is there, or null.</param>
    public Finding(FindingCode code, SubjectReference subject, ItemElement element = ItemElement.None, string? expected = null, string? actual = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(subject);
        Code = code;
        Subject = subject;
        Element = element;
        Expected = expected;
        Actual = actual;
        Severity = code.Severity;
    }

    /// <summary>The kind of finding.</summary>
    public FindingCode Code { get; }

    /// <summary>The severity: the code's, unless a profile or ruleset set another.</summary>
    public Severity Severity { get; init; }

    /// <summary>The row or list it is about.</summary>
    public SubjectReference Subject { get; }

    /// <summary>The element it is about.</summary>
    public ItemElement Element { get; }

    /// <summary>What was expected, or null.</summary>
    public string? Expected { get; }

    /// <summary>What is there, or null.</summary>
    public string? Actual { get; }

    /// <summary>Arguments of the message in order, for the placeholders <c>{0}</c>, <c>{1}</c> ….</summary>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>The places that the finding rests on.</summary>
    public ValueList<Evidence> Evidence { get; init; } = [];

    /// <summary>The rule that made the finding, or null when a reader made it.</summary>
    public string? Rule { get; init; }

    /// <summary>The sentence about this finding.</summary>
    /// <param name="language">The language; Chinese by default.</param>
    public string Message(string language = Languages.Chinese) => Fill(Code.Text(language).Message, language);

    /// <summary>How to correct it.</summary>
    /// <param name="language">The language; Chinese by default.</param>
    public string Remedy(string language = Languages.Chinese) => Fill(Code.Text(language).Remedy, language);

    /// <summary>A sentence of the host's own about this finding, in its house style or in a language that QuanZe does not ship (自有译文).</summary>
    /// <param name="sentence">The sentence, with the placeholders of <see cref="FindingText.Message"/>; what is filled in is not looked at again.</param>
    /// <param name="language">The language in which elements are named; Chinese by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    public string Fill(string sentence, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return MessageTemplate.Fill(sentence, name => Argument(name, language));
    }

    /// <inheritdoc/>
    public bool Equals(Finding? other) => other is not null && (ReferenceEquals(this, other) || CompareTo(other) == 0);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Subject.ListId, Subject.ItemId, Element, Expected, Actual);

    /// <inheritdoc/>
    public int CompareTo(Finding? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Subject.CompareTo(other.Subject);
        order = order != 0 ? order : Code.CompareTo(other.Code);
        order = order != 0 ? order : (int)Element - (int)other.Element;
        order = order != 0 ? order : string.CompareOrdinal(Expected, other.Expected);
        return order != 0 ? order : string.CompareOrdinal(Actual, other.Actual);
    }

    /// <summary>The code and the message in Chinese.</summary>
    public override string ToString() => $"{Code} {Message()}";


    private string Argument(string name, string language) => name switch
    {
        "item" => Subject.Name,
        "element" => language == Languages.English ? Element.EnglishName() : Element.ChineseName(),
        "expected" => Expected ?? "",
        "actual" => Actual ?? "",
        _ => MessageTemplate.Numbered(Arguments, name) ?? "",
    };
}
