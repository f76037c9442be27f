using System.Globalization;
using System.Text;

namespace QuanZe.Sdk.Findings;

/// <summary>Fills the placeholders of a sentence (句子模板): <c>{0}</c>, <c>{item}</c> …. What is filled in is not looked at again.</summary>
internal static class MessageTemplate
{
    /// <summary>The sentence with every placeholder replaced.</summary>
    /// <param name="template">The sentence.</param>
    /// <param name="argument">What stands for the name of a placeholder.</param>
    public static string Fill(string template, Func<string, string> argument)
    {
        var text = new StringBuilder(template.Length + 64);
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, position, open - position).Append(argument(template[(open + 1)..close]));
            position = close + 1;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>The argument whose position a placeholder names; the default when there is none.</summary>
    /// <typeparam name="T">The arguments.</typeparam>
    /// <param name="arguments">The arguments.</param>
    /// <param name="name">The name of the placeholder.</param>
    public static T? Numbered<T>(ValueList<T> arguments, string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < arguments.Count ? arguments[index] : default;
}
