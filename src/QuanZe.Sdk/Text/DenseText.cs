using System.Buffers;

namespace QuanZe.Sdk.Text;

/// <summary>A text without its white space, which narrow cells put anywhere, and the way back to where each character stood (去除空白的文本).</summary>
internal sealed class DenseText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u00a0\u3000\u200b\ufeff");

    private readonly int[]? _places;

    private DenseText(string raw, string text, int[]? places)
    {
        Raw = raw;
        Text = text;
        _places = places;
    }

    /// <summary>The text as published.</summary>
    public string Raw { get; }

    /// <summary>The text without white space.</summary>
    public string Text { get; }

    public static DenseText Of(string raw)
    {
        if (!raw.AsSpan().ContainsAny(Blanks))
        {
            return new(raw, raw, null);
        }

        var text = new char[raw.Length];
        var places = new int[raw.Length];
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (!Blanks.Contains(raw[i]))
            {
                text[length] = raw[i];
                places[length++] = i;
            }
        }

        return new(raw, new string(text, 0, length), places);
    }

    /// <summary>Where a character of <see cref="Text"/> stood in <see cref="Raw"/>.</summary>
    public int PlaceOf(int index) => _places is null ? index : _places[index];

    /// <summary>The first character of <see cref="Text"/> that stood at a place of <see cref="Raw"/> or behind it.</summary>
    public int IndexOf(int place)
    {
        if (_places is null)
        {
            return Math.Min(place, Text.Length);
        }

        var found = Array.BinarySearch(_places, 0, Text.Length, place);
        return found >= 0 ? found : ~found;
    }

    /// <summary>The characters between two places of <see cref="Text"/> as they stood in <see cref="Raw"/>: start and length.</summary>
    public (int Start, int Length) Span(int start, int end) => start >= end ? (PlaceOf(Math.Min(start, Text.Length - 1)), 0) : (PlaceOf(start), PlaceOf(end - 1) + 1 - PlaceOf(start));
}
