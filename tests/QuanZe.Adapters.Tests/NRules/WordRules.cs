using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>A text with words; compared by value, which facts are not.</summary>
public sealed record Text(string Name, string Content) : IFindingSubject
{
    public IReadOnlyCollection<string> Words => Content.Split(' ');

    public SubjectReference Subject => new() { ListId = "texts", ItemId = Name };
}

/// <summary>Finds texts that begin with the same word as another (同词开头).</summary>
public sealed class SameWordTwice : Rule
{
    private static readonly FindingCode Code = new("WORD", 1, Severity.Info, new FindingText { Title = "同词", Message = "{expected}" });

    protected override void Define(RuleDefinition rule) => rule
        .Gather<Text>().By(text => text.Content.Length % 2).AtLeast(2).InOrderOf(text => text.Name)
        .Find(Code, group => At(group.Members[0], ItemElement.Name, string.Join('、', group.Members.Select(member => member.Name))));
}

/// <summary>Finds pairs of texts that share a word (同词).</summary>
public sealed class SharesAWord : Rule
{
    private static readonly FindingCode Code = new("WORD", 2, Severity.Info, new FindingText { Title = "同词", Message = "{expected}" });

    protected override void Define(RuleDefinition rule) => rule
        .When<Text>()
        .And<Text>().OnAny(text => text.Words, other => other.Words, where: (text, other) => string.CompareOrdinal(text.Name, other.Name) < 0)
        .Find(Code, (text, other) => At(text, ItemElement.Name, other.Name));
}
