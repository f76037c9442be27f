namespace QuanZe.Generation.Publishing;

/// <summary>Soils names as published lists do: widths, brackets, line breaks, spaces, doubled words; never the meaning.</summary>
internal sealed class NameDirt(SeededRandom random, double dirt)
{
    // Rates are counts among 1,006 names of one city and 2,262 of another, as measured.
    private const double LineBreak = 0.034;
    private const double OuterSpace = 0.025;
    private const double InnerSpace = 0.001;
    private const double AsciiPunctuation = 0.3;
    private const double AsciiBrackets = 0.45;
    private const double MixedBrackets = 0.02;
    private const double DoubledBrackets = 0.03;
    private const double DoubledParticle = 0.006;
    private const double DoubledEnding = 0.0013;
    private const double FullStop = 0.001;

    public string Soil(string name)
    {
        if (name.Length == 0)
        {
            return name;
        }

        var text = name;
        text = Brackets(text);
        text = text.Contains('、', StringComparison.Ordinal) && random.Chance(AsciiPunctuation * 0.01 * dirt) ? text.Replace('、', ',') : text;
        text = random.Chance(DoubledParticle * dirt) ? DoubleOnce(text, "的") : text;
        text = random.Chance(DoubledEnding * dirt) && text.EndsWith("处罚", StringComparison.Ordinal) ? text + "处罚" : text;
        text = random.Chance(FullStop * dirt) ? text + "。" : text;
        text = random.Chance(InnerSpace * dirt) ? Insert(text, " ") : text;
        text = random.Chance(LineBreak * dirt) ? Break(text) : text;
        if (random.Chance(OuterSpace * dirt))
        {
            text = random.Next(4) switch { 0 => " " + text, 1 => "\u3000" + text, 2 => text + " ", _ => text + "\n" };
        }

        return text;
    }

    private string Brackets(string text)
    {
        if (!text.Contains('（', StringComparison.Ordinal))
        {
            return text;
        }

        if (random.Chance(AsciiBrackets * dirt))
        {
            return text.Replace('（', '(').Replace('）', ')');
        }

        if (random.Chance(MixedBrackets * dirt))
        {
            return text.Replace('（', '(');
        }

        return random.Chance(DoubledBrackets * dirt) ? text.Replace("（", "(（", StringComparison.Ordinal).Replace("）", "）)", StringComparison.Ordinal) : text;
    }

    private static string DoubleOnce(string text, string particle)
    {
        var at = text.LastIndexOf(particle, StringComparison.Ordinal);
        return at <= 0 ? text : text.Insert(at, particle);
    }

    private string Insert(string text, string what) => text.Insert(1 + random.Next(text.Length - 1), what);

    // Narrow cells break every few characters; most names break once or twice.
    private string Break(string text)
    {
        if (!random.Chance(0.3))
        {
            return Insert(text, "\n");
        }

        var width = 5 + random.Next(6);
        for (var at = width; at < text.Length; at += width + 1)
        {
            text = text.Insert(at, "\n");
        }

        return text;
    }
}
