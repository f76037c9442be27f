using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Workflows;

/// <summary>A name in both languages that users read (双语名称).</summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
public sealed record Wording(string Chinese, string English)
{
    /// <summary>A text that is the same in both languages: a date, a number, a name.</summary>
    /// <param name="text">The text.</param>
    public static Wording Of(string text) => new(text, text);

    /// <summary>Several texts as one, separated as each language does.</summary>
    /// <param name="wordings">The texts.</param>
    public static Wording Join(IEnumerable<Wording> wordings)
    {
        var all = wordings.ToList();
        return new(string.Join('、', all.Select(wording => wording.Chinese)), string.Join(", ", all.Select(wording => wording.English)));
    }

    /// <summary>The text in a language.</summary>
    /// <param name="language"><see cref="Languages.Chinese"/> or <see cref="Languages.English"/>; anything else gives Chinese.</param>
    public string In(string language) => language == Languages.English ? English : Chinese;

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Chinese;
}
