using System.Globalization;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Sdk;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Matching.Decisions;

/// <summary>A row by its content (行指纹): name and sub-item in comparison form, and type. Where the row stands, its id and its code play no part.</summary>
/// <remarks>Sixteen hexadecimal digits, the same on every machine and in every version of the library.</remarks>
/// <param name="Text">The digits.</param>
public readonly record struct RowFingerprint(string Text)
{
    /// <summary>The fingerprint of a row.</summary>
    /// <param name="item">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static RowFingerprint Of(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var content = $"{CanonicalText.Of(item.FullName)}\n{item.Type}";
        return new(TextHash.Of(content).ToString("x16", CultureInfo.InvariantCulture));
    }

    /// <summary>The digits.</summary>
    public override string ToString() => Text;
}
