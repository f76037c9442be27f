using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Looks words up in what a row says of itself (行内文字检索): name, description, levels, responsibilities, limits, remarks and columns that the model does not know. Bases are left out.</summary>
internal static class Passages
{
    private static readonly char[] Stops = ['。', '；', ';', '\n'];

    /// <summary>The first passage with one of some words, or null.</summary>
    public static Passage? Find(PowerItem item, ReadOnlySpan<string> words)
    {
        foreach (var passage in Of(item))
        {
            foreach (var word in words)
            {
                if (passage.Text.IndexOf(word, StringComparison.Ordinal) is var at and >= 0)
                {
                    return passage with { Text = Sentence(passage.Text, at) };
                }
            }
        }

        return null;
    }

    /// <summary>Every passage of a row.</summary>
    public static IEnumerable<Passage> Of(PowerItem item)
    {
        yield return new(ItemElement.Name, item.FullName);
        foreach (var (element, text) in new (ItemElement, string?)[] { (ItemElement.Description, item.Description), (ItemElement.Levels, item.LevelText), (ItemElement.StatutoryLimit, item.StatutoryLimit?.Text), (ItemElement.PromisedLimit, item.PromisedLimit?.Text), (ItemElement.Remarks, item.Remarks) })
        {
            if (text is not null)
            {
                yield return new(element, text);
            }
        }

        foreach (var responsibility in item.Responsibilities)
        {
            yield return new(ItemElement.Responsibilities, responsibility.Text);
        }

        foreach (var column in item.Extra)
        {
            yield return new(ItemElement.None, column.Text);
        }
    }

    /// <summary>The sentence of a text around a position.</summary>
    public static string Sentence(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(Stops, at - 1) + 1;
        var end = text.IndexOfAny(Stops, at);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }
}
