using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Workflows;

/// <summary>Why something was not done (拒绝理由): a permanent code and its arguments. Nothing was changed.</summary>
/// <param name="Code">The code; the text of both languages and the reference page come from it.</param>
/// <param name="Arguments">The arguments of the text.</param>
public sealed record Refusal(FindingCode Code, ValueList<Wording> Arguments)
{
    /// <summary>The reason in a sentence.</summary>
    /// <param name="language">The language; Chinese by default.</param>
    public string Message(string language = Languages.Chinese) => MessageTemplate.Fill(Code.Text(language).Message, name => MessageTemplate.Numbered(Arguments, name)?.In(language) ?? "");

    /// <summary>The code and the sentence in Chinese.</summary>
    public override string ToString() => $"{Code} {Message()}";
}
