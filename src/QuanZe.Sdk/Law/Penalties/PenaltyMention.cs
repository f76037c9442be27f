using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Penalties;

/// <summary>A place where a row names a kind of penalty (处罚种类的表述).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Place">The words.</param>
/// <param name="Role">Whose penalty it is.</param>
/// <param name="Citation">The place of the citation in <see cref="LegalBasis.Citations"/> whose quotation holds the words; -1 for any other element.</param>
public sealed record PenaltyMention(PenaltyKind Kind, TextPlace Place, MentionRole Role, int Citation = -1);

/// <summary>Whose penalty a mention speaks of (表述的归属).</summary>
public enum MentionRole
{
    /// <summary>The row's own, or an organ's that is not named: a basis lists what the row may exercise.</summary>
    Own = 0,

    /// <summary>Another organ's: 由公安机关…, 提请…吊销 (其他机关行使).</summary>
    OtherOrgan = 1,

    /// <summary>Named in order to be left out: 不包括吊销许可证 (明确排除).</summary>
    Excluded = 2,
}
