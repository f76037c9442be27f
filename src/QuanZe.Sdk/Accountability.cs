using QuanZe.Sdk.Law;

namespace QuanZe.Sdk;

/// <summary>For what, by whom and on which basis a body is held accountable (追责情形及依据).</summary>
public sealed record Accountability
{
    /// <summary>Nothing stated.</summary>
    public static Accountability Empty { get; } = new();

    /// <summary>The cell of the circumstances as it stands; empty when blank.</summary>
    public string Text { get; init; } = "";

    /// <summary>The numbered circumstances without their numbers (追责情形).</summary>
    public ValueList<string> Circumstances { get; init; } = [];

    /// <summary>The persons held accountable (追责对象范围), or null.</summary>
    public string? Scope { get; init; }

    /// <summary>The basis of accountability (追责依据).</summary>
    public LegalBasis Basis { get; init; } = LegalBasis.Empty;

    /// <summary>Whether neither circumstances nor scope nor basis is stated.</summary>
    public bool IsEmpty => Text.Length == 0 && Circumstances.IsEmpty && Scope is null && Basis.IsEmpty;
}
