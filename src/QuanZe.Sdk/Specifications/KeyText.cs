namespace QuanZe.Sdk.Specifications;

/// <summary>A key that rows are compared with (键): ids that were counted are alike but for their last characters, so those are looked at first.</summary>
internal readonly struct KeyText(string text)
{
    private readonly char _last = text.Length == 0 ? '\0' : text[^1];

    public bool Is(string other) => other.Length == text.Length && (other.Length == 0 || (other[^1] == _last && other == text));
}
