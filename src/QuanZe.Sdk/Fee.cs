using QuanZe.Sdk.Law;

namespace QuanZe.Sdk;

/// <summary>Whether and on which basis a fee is taken (是否收费、收费依据和标准).</summary>
/// <param name="IsCharged">True or false as stated; null when the text does not say.</param>
/// <param name="Text">The cell as it stands.</param>
/// <param name="Basis">The basis of the fee; empty when none is stated.</param>
public sealed record Fee(bool? IsCharged, string Text, LegalBasis Basis);
