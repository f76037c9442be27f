using System.Globalization;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Specifications;

/// <summary>Fingerprints of texts (指纹): 64 bits that are equal for equal texts, on every machine and in every version.</summary>
/// <remarks>FNV-1a over UTF-16 units. Among a million different texts two share a fingerprint with a chance of about 1 in 37 million; it is no protection against forgery.</remarks>
internal struct Fingerprint
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong _state;

    public Fingerprint() => _state = Basis;

    /// <summary>The fingerprint of what was added so far.</summary>
    public readonly long Value => unchecked((long)_state);

    /// <summary>The fingerprint of a text.</summary>
    public static long Of(ReadOnlySpan<char> text)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Mix(text);
        return fingerprint.Value;
    }

    /// <summary>The fingerprint of the letters and digits of a name, without marks of the level; 0 when there are none.</summary>
    public static long OfName(string name)
    {
        var canonical = CanonicalText.Of(name, TextForm.Comparison);
        var fingerprint = new Fingerprint();
        var isBlank = true;
        foreach (var character in canonical)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                fingerprint.Mix(char.ToUpperInvariant(character));
                isBlank = false;
            }
        }

        return isBlank ? 0 : fingerprint.Value;
    }

    /// <summary>Adds a text and its end, so that neighbouring texts do not run into one.</summary>
    public void Add(string? text)
    {
        Mix(text);
        Mix('\uffff');
    }

    /// <summary>Adds a number and its end.</summary>
    public void Add(int number) => Add(number.ToString(CultureInfo.InvariantCulture));

    private void Mix(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            Mix(character);
        }
    }

    private void Mix(char character) => _state = unchecked((_state ^ character) * Prime);
}
