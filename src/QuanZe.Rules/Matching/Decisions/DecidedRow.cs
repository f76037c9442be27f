using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Decisions;

/// <summary>A row as it was when somebody decided about it (被决定的行).</summary>
/// <param name="Fingerprint">Its content: what the decision is found by.</param>
/// <param name="Id">Its id, by which a row that was changed since is recognised.</param>
/// <param name="Name">Its name as published, for a reader.</param>
public sealed record DecidedRow(RowFingerprint Fingerprint, string Id, string Name)
{
    /// <summary>A row as it is now.</summary>
    /// <param name="item">The row.</param>
    public static DecidedRow Of(PowerItem item) => new(RowFingerprint.Of(item), item.Id, item.FullName);

    /// <summary>Whether a row has the content it had.</summary>
    /// <param name="item">The row.</param>
    public bool Is(PowerItem item) => Fingerprint == RowFingerprint.Of(item);
}
