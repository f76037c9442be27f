namespace QuanZe.Sdk.Specifications;

/// <summary>Texts of a row, asked without a closure or an enumerator (文本列).</summary>
internal static class TextList
{
    public static bool Holds(IReadOnlyList<string> texts, string wanted)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i] == wanted)
            {
                return true;
            }
        }

        return false;
    }
}
